import * as z from 'zod/mini';
import { defaultParams } from '@/lib/models/defaults';
import type { ModelSpec } from '@/lib/models/spec';
import type { DraftSlot } from '../../schema-form/draft';
import { fitParams } from '../../schema-form/fit-params';
import type { TextStorage } from '../../ui/browser-storage';
import { type AxisDraft, axisDraftSchema } from './axis-draft';
import type { Choice } from './choice';

/** What a person has set for a comparison: kept in this browser. */
export interface BuilderDraft {
  readonly choice: Choice;
  readonly axes: readonly AxisDraft[];
  /** Empty for that of the studio. */
  readonly title: string;
}

const keptSchema = z.object({
  models: z.array(z.string()),
  params: z.record(z.string(), z.unknown()),
  axes: z.array(axisDraftSchema),
  // Drafts of before had none.
  title: z._default(z.string(), ''),
});

const keyOf = (slot: DraftSlot) => `draft:compare${slot === 'earlier' ? ':earlier' : ''}`;

/** Reads a draft. What is unreadable counts as none; models and values that no longer exist are left out. */
export function readBuilderDraft(
  storage: TextStorage,
  all: readonly ModelSpec[],
  slot: DraftSlot = 'current',
): BuilderDraft | undefined {
  try {
    const kept = keptSchema.parse(JSON.parse(storage.getItem(keyOf(slot)) ?? 'null'));
    const [first, ...others] = all.filter(({ slug }) => kept.models.includes(slug));
    if (!first) return undefined;
    const params = Object.fromEntries(
      all
        .filter(({ slug }) => kept.params[slug] !== undefined)
        .map((spec) => [spec.slug, fitParams(spec.params, defaultParams(spec), kept.params[spec.slug])]),
    );
    return { choice: { models: [first, ...others], params }, axes: kept.axes, title: kept.title };
  } catch {
    return undefined; // no draft, another version's, or storage is switched off
  }
}

/** Keeps a draft; `undefined` removes it. A full or forbidden storage is not worth interrupting anybody for. */
export function writeBuilderDraft(
  storage: TextStorage,
  draft: BuilderDraft | undefined,
  slot: DraftSlot = 'current',
): void {
  try {
    if (draft) storage.setItem(keyOf(slot), written(draft));
    else storage.removeItem(keyOf(slot));
  } catch {
    // Nothing to do: the page itself still holds everything.
  }
}

export const sameBuilderDraft = (a: BuilderDraft, b: BuilderDraft): boolean => written(a) === written(b);

function written({ choice, axes, title }: BuilderDraft): string {
  const models = choice.models.map(({ slug }) => slug);
  return JSON.stringify({ models, params: choice.params, axes, title }, inOrder);
}

/** Keys in one order, so that equal drafts are equal texts. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
