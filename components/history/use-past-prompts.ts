import { useEffect, useState } from 'react';
import type { PastPromptView } from './prompts-answer';

const waitMs = 150;

/** What the studio knows of prompts with these words. `prompts` is of the last search that was answered. */
export function usePastPrompts(words: string): {
  prompts: readonly PastPromptView[] | undefined;
  problem: boolean;
} {
  const [found, setFound] = useState<{ prompts: readonly PastPromptView[] | undefined; problem: boolean }>({
    prompts: undefined,
    problem: false,
  });
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(
      async () => {
        try {
          const response = await fetch(`/api/prompts?${new URLSearchParams({ q: words })}`, {
            signal: stop.signal,
          });
          const { promptsAnswerSchema } = await import('./prompts-answer');
          const { prompts } = promptsAnswerSchema.parse(await response.json());
          if (!stop.signal.aborted) setFound({ prompts, problem: false });
        } catch {
          if (!stop.signal.aborted) setFound((before) => ({ ...before, problem: true }));
        }
      },
      words === '' ? 0 : waitMs,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words]);
  return found;
}
