import { v4 } from 'uuid';
import * as z from 'zod/mini';
import { drawSeed } from '@/lib/models/seed';
import type { AxisOption } from './axis-options';

/** An axis as it is being written. `id` tells axes apart while they are moved; `salt` is what its random seeds come from. */
const common = { id: z.string(), salt: z.int() };

export const axisDraftSchema = z.discriminatedUnion('kind', [
  /** `key` is that of the setting, empty until one is chosen. */
  z.object({ ...common, kind: z.literal('values'), key: z.string(), text: z.string() }),
  /** `text` has a line for each text that takes the place of `search`; `asItIs` keeps the prompt itself too. */
  z.object({
    ...common,
    kind: z.literal('replace'),
    search: z.string(),
    text: z.string(),
    asItIs: z.boolean(),
  }),
]);
export type AxisDraft = z.infer<typeof axisDraftSchema>;
export type ValuesDraft = Extract<AxisDraft, { kind: 'values' }>;
export type ReplaceDraft = Extract<AxisDraft, { kind: 'replace' }>;

/** What the list of settings calls searching and replacing in the prompt. */
export const replaceKey = 'replace';

export const emptyAxis = (): AxisDraft => ({
  kind: 'values',
  id: v4(),
  salt: drawSeed(),
  key: '',
  text: '',
});

/** The same axis over another setting, beginning with what is most likely wanted. */
export function overSetting({ id, salt }: AxisDraft, option: AxisOption | typeof replaceKey): AxisDraft {
  if (option === replaceKey) return { kind: 'replace', id, salt, search: '', text: '', asItIs: true };
  return { kind: 'values', id, salt, key: option.key, text: firstText(option) };
}

function firstText({ param: { kind } }: AxisOption): string {
  if (kind === 'choice' || kind === 'toggle') return 'all';
  return kind === 'seed' ? 'random (4)' : '';
}

/** With other random seeds: those of before have their pictures. */
export const redrawn = (axis: AxisDraft): AxisDraft => ({ ...axis, salt: drawSeed() });

/** The list with one of its axes a place earlier or later. */
export function moved(axes: readonly AxisDraft[], from: number, by: -1 | 1): readonly AxisDraft[] {
  const [one, other] = [axes[from], axes[from + by]];
  if (!one || !other) return axes;
  return axes.map((axis) => (axis === one ? other : axis === other ? one : axis));
}
