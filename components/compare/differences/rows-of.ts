import { type DifferenceRow, differencesOf } from '@/lib/comparison/differences';
import type { MemberView } from '@/lib/generation/comparison-view';
import type { ModelSpec } from '@/lib/models/spec';

/** The settings of members beside each other. Of a deleted one nothing is known: its column is empty. */
export function rowsOf(
  members: readonly Pick<MemberView, 'settings'>[],
  specs: readonly ModelSpec[],
): readonly DifferenceRow[] {
  const known = members.flatMap((member) => (member.settings ? [{ member, settings: member.settings }] : []));
  const rows = differencesOf(
    known.map(({ settings }) => settings),
    (slug) => specs.find((spec) => spec.slug === slug),
  );
  const places = members.map((member) => known.findIndex((one) => one.member === member));
  return rows.map((row) => ({
    ...row,
    values: places.map((place) => row.values[place]),
    texts: places.map((place) => row.texts[place]),
  }));
}

/** All settings that are known are equal, and there are some to compare. */
export const allSame = (
  members: readonly Pick<MemberView, 'settings'>[],
  rows: readonly Pick<DifferenceRow, 'equal'>[],
): boolean => rows.every(({ equal }) => equal) && members.filter(({ settings }) => settings).length > 1;

/** Texts of words: beside the first of them, the others show what was changed. */
export function isProse({ values, equal }: Pick<DifferenceRow, 'values' | 'equal'>): boolean {
  return !equal && values.some((value) => typeof value === 'string' && /\s/.test(value.trim()));
}
