import type { ParamSpec } from '@/lib/models/spec';

/** What can be marked instead of written. */
export interface Mark {
  readonly label: string;
  readonly value: string | boolean;
}

/** The values of a choice or a toggle; none for what has no list of values. */
export function marksOf(param: ParamSpec): readonly Mark[] {
  if (param.kind === 'choice') return param.options;
  if (param.kind !== 'toggle') return [];
  return [
    { label: 'On', value: true },
    { label: 'Off', value: false },
  ];
}

/** The list as it is written when these are marked: in the order of the marks, and `all` for all of them. */
export function markedText(marks: readonly Mark[], marked: readonly unknown[]): string {
  const chosen = marks.filter(({ value }) => marked.includes(value));
  return chosen.length === marks.length ? 'all' : chosen.map(({ label }) => label).join(', ');
}
