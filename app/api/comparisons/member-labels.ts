import { differencesOf } from '@/lib/comparison/differences';
import type { AxisHeading, Plan } from '@/lib/comparison/plan';
import type { Settings } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';

type SpecOf = (model: string) => ModelSpec | undefined;

const mostParts = 3;
const longestPart = 40;

/** What tells one cell of a plan from the others: its value on each axis. Where there is no axis, the model. */
export function placeLabel(
  { models, axes }: Plan,
  headings: readonly AxisHeading[],
  coordinates: readonly number[],
  specOf: SpecOf,
): string {
  if (headings.length === 0) return specOf(models[0].model)?.name ?? models[0].model;
  const first = headings.length - axes.length;
  return headings
    .map(({ label, values }, at) => {
      const value = short(values[coordinates[at] ?? 0] ?? '');
      // The name of a model and a text of the prompt say themselves what they are.
      return axes[at - first]?.kind === 'values' ? `${label} ${value}` : value;
    })
    .join(' · ');
}

/** What tells results from each other that somebody picked: where they differ, the model first. */
export function pickedLabels(all: readonly (Settings | null)[], specOf: SpecOf): readonly string[] {
  const rows = differencesOf(
    all.flatMap((settings) => settings ?? []),
    specOf,
  ).filter((row) => !row.equal);
  const model = rows.find((row) => row.key === 'model');
  const others = rows.filter((row) => row.key !== 'model');
  let column = -1;
  return all.map((settings, index) => {
    if (!settings) return 'Deleted';
    column += 1;
    const parts = others
      .flatMap(({ label, texts }) => {
        const text = texts[column];
        return text === undefined ? [] : `${label} ${short(text)}`;
      })
      .slice(0, mostParts);
    const name = model?.texts[column];
    const label = [...(name === undefined ? [] : [name]), ...parts].join(' · ');
    return label === '' ? `Result ${index + 1}` : label;
  });
}

const short = (text: string): string =>
  text.length > longestPart ? `${[...text].slice(0, longestPart).join('')}…` : text;
