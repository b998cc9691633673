import type { Settings } from '../models/settings';
import type { ModelSpec } from '../models/spec';
import { differencesOf } from './differences';
import type { AxisHeading, Plan } from './plan';
import { shortTexts } from './short-texts';

type SpecOf = (model: string) => ModelSpec | undefined;

const mostParts = 3;

/** What tells each cell of a plan from the others: its value on each axis. Where there is no axis, the model. */
export function placeLabels(
  { models, axes }: Plan,
  headings: readonly AxisHeading[],
  cells: readonly { readonly coordinates: readonly number[] }[],
  specOf: SpecOf,
): readonly string[] {
  if (headings.length === 0) return cells.map(() => specOf(models[0].model)?.name ?? models[0].model);
  const first = headings.length - axes.length;
  const parts = headings.map(({ label, values }, at) => {
    const short = shortTexts(values);
    // The name of a model and a text of the prompt say themselves what they are.
    const name = axes[at - first]?.kind === 'values' ? `${label} ` : '';
    return values.map((value) => `${name}${short.get(value) ?? ''}`);
  });
  return cells.map(({ coordinates }) =>
    parts.map((values, at) => values[coordinates[at] ?? 0] ?? '').join(' · '),
  );
}

interface Made {
  readonly id: string;
  /** What it was made from. */
  readonly origin: { readonly kind: string; readonly id: string } | null;
}

interface Picked {
  /** Null when it was deleted. */
  readonly settings: Settings | null;
  readonly generation: Made | null;
}

/**
 * What tells results from each other that somebody picked: where they differ, the model first, and which one was sent again as
 * the other's verification. Those that nothing tells apart have their number.
 */
export function pickedLabels(members: readonly Picked[], specOf: SpecOf): readonly string[] {
  const rows = differencesOf(
    members.flatMap(({ settings }) => settings ?? []),
    specOf,
  ).filter((row) => !row.equal);
  const model = rows.find((row) => row.key === 'model');
  const others = rows
    .filter((row) => row.key !== 'model')
    .map((row) => ({ ...row, short: shortTexts(row.texts.filter((text) => text !== undefined)) }));
  let column = -1;
  const labels = members.map((member) => {
    if (!member.settings) return undefined;
    column += 1;
    const differing = others.flatMap(({ label, texts, short }) => {
      const text = texts[column];
      return text === undefined ? [] : [`${label} ${short.get(text) ?? ''}`];
    });
    const parts = [model?.texts[column], ...differing.slice(0, mostParts), roleOf(member, members)];
    return parts.filter((part) => part !== undefined).join(' · ');
  });
  return labels.map((label, index) => {
    if (label === undefined) return 'Deleted';
    const alone = label !== '' && labels.indexOf(label) === labels.lastIndexOf(label);
    return alone ? label : [...(label === '' ? [] : [label]), `Result ${index + 1}`].join(' · ');
  });
}

/** What one of several results is to another of them. */
function roleOf({ generation }: Picked, members: readonly Picked[]): string | undefined {
  const verifies = (one: Made | null, other: Made | null) =>
    other !== null && one?.origin?.kind === 'reproduction' && one.origin.id === other.id;
  if (members.some((other) => verifies(generation, other.generation))) return 'Verification';
  return members.some((other) => verifies(other.generation, generation)) ? 'Original' : undefined;
}
