import type { ComparisonView, MemberView } from '@/lib/generation/comparison-view';

/** What a member has on each axis, in words. */
export const axisValues = (
  { headings }: Pick<ComparisonView, 'headings'>,
  { coordinates }: Pick<MemberView, 'coordinates'>,
): readonly (string | undefined)[] => headings.map(({ values }, axis) => values[coordinates[axis] ?? -1]);
