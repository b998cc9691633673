import type { Axis } from '@/lib/comparison/plan';
import { readValues } from '@/lib/comparison/sweep-values';
import { valueText } from '@/lib/comparison/value-text';
import { highestDrawn } from '@/lib/models/seed';
import { seededRandom } from '@/lib/ranking/seeded-random';
import { err, ok, type Result } from '@/lib/result';
import type { AxisDraft, ReplaceDraft, ValuesDraft } from './axis-draft';
import type { AxisOption } from './axis-options';

/** An axis that can be made, with its values in words. */
export interface GoodAxis {
  readonly axis: Axis;
  readonly texts: readonly string[];
}

/** The box that is wrong, and why, as a sentence. `missing`: it was only not filled in yet. */
export interface AxisProblem {
  readonly at: 'setting' | 'search' | 'text';
  readonly message: string;
  readonly missing?: true;
}

export type ReadAxis = Result<GoodAxis, AxisProblem>;

/** What an axis means among the settings there are, and with these prompts, where they are known. */
export function readAxis(
  draft: AxisDraft,
  options: readonly AxisOption[],
  prompts: readonly string[] | undefined,
): ReadAxis {
  return draft.kind === 'replace' ? readReplace(draft, prompts) : readSetting(draft, options);
}

function readSetting(draft: ValuesDraft, options: readonly AxisOption[]): ReadAxis {
  if (draft.key === '') return err({ at: 'setting', message: 'Choose what varies.', missing: true });
  const option = options.find(({ key }) => key === draft.key);
  if (!option) return err({ at: 'setting', message: 'None of these models has this setting.' });
  const read = readValues(draft.text, option.param, seeds(draft.salt));
  if (!read.ok) {
    const missing = draft.text.trim() === '' && { missing: true as const };
    return err({ at: 'text', message: read.error, ...missing });
  }
  const { key, label, param } = option;
  return ok({
    axis: { kind: 'values', key, label, values: read.value },
    texts: read.value.map((value) => valueText(value, param)),
  });
}

/** The same seeds as long as the axis is the same: what is shown is what is made. */
function seeds(salt: number): () => number {
  const random = seededRandom(salt);
  return () => 1 + Math.floor(random() * highestDrawn);
}

function readReplace(
  { search, text, asItIs }: ReplaceDraft,
  prompts: readonly string[] | undefined,
): ReadAxis {
  if (search === '') {
    return err({ at: 'search', message: 'Write which part of the prompt is to be replaced.', missing: true });
  }
  if (prompts && !prompts.some((prompt) => prompt.includes(search))) {
    return err({ at: 'search', message: `“${search}” is not in the prompt.` });
  }
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const replacements = [...new Set([...(asItIs ? [search] : []), ...lines])].filter((line) => line !== '');
  if (lines.every((line) => line === '')) {
    return err({ at: 'text', message: 'Write at least one text to put in its place.', missing: true });
  }
  return ok({ axis: { kind: 'replace', search, replacements }, texts: replacements });
}

/** "4 values: 20, 30, 40, 50", the middle of long lists left out. */
export function countText(texts: readonly string[]): string {
  const count = `${texts.length.toLocaleString('en')} ${texts.length === 1 ? 'value' : 'values'}`;
  const shown = texts.length > most ? [...texts.slice(0, most - 2), '…', texts.at(-1)] : texts;
  return `${count}: ${shown.join(', ')}`;
}

const most = 8;
