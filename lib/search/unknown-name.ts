import type { FieldOption, SearchField } from './fields';
import { nearest } from './nearest';
import { quoted, type ValueProblem } from './read-value';

const listing = new Intl.ListFormat('en', { type: 'conjunction' });

/**
 * Doubt about a part of a name that nothing known has. It is looked for all the same: results outlive what has left the
 * catalogue.
 */
export function unknownName(field: SearchField, text: string): ValueProblem | undefined {
  if (field.kind !== 'text' || !field.known?.[0]) return undefined;
  const { known, label } = field;
  const wanted = text.toLowerCase();
  if (known.some((one) => namesOf(one).some((name) => name.toLowerCase().includes(wanted)))) return undefined;
  const values = known.map(({ value }) => value);
  const near = nearest(text, [...values, ...wordsOf(known)]);
  const there = `there ${known.length === 1 ? 'is' : 'are'} ${listing.format(values)}`;
  return {
    message: `No ${label} is called ${quoted(text)}: ${there}.${near ? ` Did you mean ${near}?` : ''}`,
    ...(near ? { fix: near } : {}),
  };
}

const namesOf = ({ value, label }: FieldOption) => [value, label];

/** The words of all names, those first that fewest have: they say which one is meant. */
function wordsOf(known: readonly FieldOption[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of known) {
    for (const word of new Set(namesOf(one).flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => a - b).map(([word]) => word);
}
