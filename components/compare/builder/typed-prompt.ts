import { promptOf } from '@/lib/models/roles';
import { withPrompt } from '@/lib/models/variations';
import type { BuilderDraft } from './builder-draft';

/** The prompt of a page's first model. */
export function typedPrompt({ choice }: BuilderDraft): string {
  const [first] = choice.models;
  return promptOf(first, { model: first.slug, params: choice.params[first.slug] ?? {} });
}

/** A draft with what was typed while the page was loading, if anything was. */
export function withTyped(draft: BuilderDraft, prompt: string): BuilderDraft {
  if (prompt === '') return draft;
  const { models, params } = draft.choice;
  const typed = models.map((spec) => [spec.slug, withPrompt(spec, params[spec.slug] ?? {}, prompt)]);
  return { ...draft, choice: { models, params: { ...params, ...Object.fromEntries(typed) } } };
}
