import type { Params } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import type { TextStorage } from '../ui/browser-storage';
import { fitParams } from './fit-params';

/** What a person has set and not yet thrown away: kept per model, in this browser. */
export interface Draft {
  readonly params: Params;
  /** Images per run. */
  readonly count: number;
}

/** `earlier` is a draft that made room for other settings (a result's, a link's) and can be brought back. */
export type DraftSlot = 'current' | 'earlier';

const keyOf = (slug: string, slot: DraftSlot) => `draft:${slug}${slot === 'earlier' ? ':earlier' : ''}`;

/**
 * Reads a draft. Anything unreadable counts as none; values that no longer fit the model fall back to `base`.
 * Each write is one whole value, so two tabs can overwrite each other's draft but never mix them.
 */
export function readDraft(
  storage: TextStorage,
  spec: ModelSpec,
  base: Params,
  slot: DraftSlot = 'current',
): Draft | undefined {
  try {
    const parsed: unknown = JSON.parse(storage.getItem(keyOf(spec.slug, slot)) ?? 'null');
    if (typeof parsed !== 'object' || parsed === null || !('params' in parsed)) return undefined;
    const params = fitParams(spec.params, base, parsed.params);
    const draft = { params, count: 'count' in parsed ? fitCount(parsed.count) : 1 };
    return sameDraft(draft, { params: base, count: 1 }) ? undefined : draft;
  } catch {
    return undefined; // no JSON, or storage is switched off
  }
}

/** Keeps a draft; `undefined` removes it. A full or forbidden storage is not worth interrupting anybody for. */
export function writeDraft(
  storage: TextStorage,
  slug: string,
  draft: Draft | undefined,
  slot: DraftSlot = 'current',
): void {
  try {
    if (draft) storage.setItem(keyOf(slug, slot), JSON.stringify(draft));
    else storage.removeItem(keyOf(slug, slot));
  } catch {
    // Nothing to do: the form itself still holds everything.
  }
}

export function sameDraft(a: Draft, b: Draft): boolean {
  const entries = (draft: Draft) =>
    JSON.stringify(Object.entries(draft.params).sort(([x], [y]) => (x < y ? -1 : 1)));
  return a.count === b.count && entries(a) === entries(b);
}

const fitCount = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 8 ? value : 1;
