import type { PastPromptView } from './prompts-answer';

/** The prompts with these words, or with their beginnings. Throws where the studio does not answer so. */
export async function askPrompts(words: string, signal: AbortSignal): Promise<readonly PastPromptView[]> {
  const [{ promptsAnswerSchema }, response] = await Promise.all([
    import('./prompts-answer'),
    fetch(`/api/prompts?${new URLSearchParams({ q: words })}`, { signal }),
  ]);
  return promptsAnswerSchema.parse(await response.json()).prompts;
}
