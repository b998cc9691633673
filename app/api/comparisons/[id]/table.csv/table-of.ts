import { differencesOf } from '@/lib/comparison/differences';
import type { ComparisonView, MemberView } from '@/lib/generation/comparison-view';
import type { ModelSpec } from '@/lib/models/spec';
import { axisValues } from '../../axis-values';

type Value = string | number | undefined;

/** A comparison as a table, a line for each member: its place on the axes, its settings, what came of it. */
export function tableOf(
  comparison: ComparisonView,
  specOf: (model: string) => ModelSpec | undefined,
): readonly (readonly Value[])[] {
  const { headings, members } = comparison;
  const known = members.flatMap(({ index, settings }) => (settings ? [{ index, settings }] : []));
  const settings = differencesOf(
    known.map((one) => one.settings),
    specOf,
  );
  const lineOf = new Map(known.map(({ index }, line) => [index, line]));
  return [
    [
      'Label',
      ...headings.map(({ label }) => `Axis: ${label}`),
      ...settings.map(({ label }) => label),
      ...outcomes.map(([label]) => label),
    ],
    ...members.map((member) => {
      const line = lineOf.get(member.index);
      return [
        member.label,
        ...axisValues(comparison, member),
        ...settings.map(({ texts }) => (line === undefined ? undefined : texts[line])),
        ...outcomes.map(([, value]) => value(member)),
      ];
    }),
  ];
}

const seconds = ({ generation }: MemberView): Value =>
  generation?.submittedAt == null || generation.finishedAt === null
    ? undefined
    : (generation.finishedAt - generation.submittedAt) / 1000;

const outcomes: readonly (readonly [label: string, value: (member: MemberView) => Value])[] = [
  ['State', ({ generation, problem }) => generation?.state ?? (problem === null ? 'deleted' : 'impossible')],
  [
    'Problem',
    ({ problem, generation }) => problem ?? generation?.failure?.detail ?? generation?.failure?.kind,
  ],
  ['Seconds', seconds],
  ['Seconds on the machine', ({ generation }) => generation?.inferenceSeconds ?? undefined],
  ['Cost in US dollars', ({ generation }) => generation?.cost?.usd],
  ['Picture width', ({ generation }) => generation?.images[0]?.width],
  ['Picture height', ({ generation }) => generation?.images[0]?.height],
  ['Bytes', ({ generation }) => generation?.images[0]?.bytes],
  ['Format', ({ generation }) => generation?.images[0]?.format],
  ['Stars', ({ generation }) => generation?.rating],
  ['Made by', ({ generation }) => generation?.provider],
  ['Created', ({ generation }) => (generation ? new Date(generation.createdAt).toISOString() : undefined)],
  ['Result', ({ generation }) => generation?.id],
];
