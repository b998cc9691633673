import type { ComparisonView, VoteView } from '@/lib/generation/comparison-view';
import { axisValues } from '../../axis-values';

/** Votes as a table, a line for each: what was chosen, and what both pictures were. Of a deleted one only its id is known. */
export function tableOf(
  votes: readonly VoteView[],
  comparison: ComparisonView,
): readonly (readonly (string | undefined)[])[] {
  const members = new Map(comparison.members.map((member) => [member.generation?.id, member]));
  const heads = (side: string) => [
    side,
    `${side}: Model`,
    ...comparison.headings.map(({ label }) => `${side}: Axis: ${label}`),
    `${side}: Result`,
  ];
  const picture = (id: string) => {
    const member = members.get(id);
    return [
      member?.label ?? 'Deleted',
      member?.generation?.modelName,
      ...(member ? axisValues(comparison, member) : comparison.headings.map(() => undefined)),
      id,
    ];
  };
  return [
    ['Time', 'Choice', ...heads('Left'), ...heads('Right')],
    ...votes.map(({ at, choice, left, right }) => [
      new Date(at).toISOString(),
      choice,
      ...picture(left),
      ...picture(right),
    ]),
  ];
}
