import type { GenerationView } from '@/lib/generation/view';
import type { MarkInput, TagChange } from './actions';

/** A change that was asked for and is not answered yet: shown at once, and gone again where it fails. */
export interface PendingAct {
  readonly key: number;
  readonly ids: ReadonlySet<string>;
  readonly change: MarkInput & Partial<TagChange>;
}

const same = (a: string, b: string) => a.localeCompare(b, undefined, { sensitivity: 'accent' }) === 0;

/** A generation as it will be when everything asked for has been done. Itself where nothing is. */
export function withPending(view: GenerationView, pending: readonly PendingAct[]): GenerationView {
  let shown = view;
  for (const { ids, change } of pending) {
    if (!ids.has(view.id)) continue;
    const { add = [], remove = [], ...marks } = change;
    const kept = shown.tags.filter((tag) => ![...add, ...remove].some((name) => same(tag, name)));
    const tags =
      add.length + remove.length === 0 ? shown.tags : [...kept, ...add].sort((a, b) => a.localeCompare(b));
    shown = { ...shown, ...marks, tags };
  }
  return shown;
}
