import { findField, type SearchField } from './fields';
import { plainLabel } from './label';
import type { Clause, Query } from './query';

const all = new Intl.ListFormat('en', { type: 'conjunction' });
const any = new Intl.ListFormat('en', { type: 'disjunction' });
/** More would not be read. */
const mostNamed = 6;

/** What an empty result means: "No picture has steps over 30 and “cat”." */
export function describeQuery({ clauses }: Query, fields: readonly SearchField[]): string {
  if (clauses.length === 0) return 'There is no picture yet.';
  if (clauses.length > mostNamed) return `No picture has all of these ${clauses.length} things.`;
  const saying = (verb: Verb, not: boolean): string[] =>
    clauses
      .filter((clause) => clause.not === not && verbOf(clause, fields) === verb)
      .map((clause) => plainLabel(clause, fields).replace(/^with /, ''));
  const parts = (['has', 'is', 'was made'] as const).flatMap((verb) => {
    const yes = saying(verb, false);
    const no = saying(verb, true);
    return [
      ...(yes.length > 0 ? [`${verb} ${all.format(yes)}`] : []),
      ...(no.length > 0 ? [`${verb} ${verb === 'has' ? 'no' : 'not'} ${any.format(no)}`] : []),
    ];
  });
  return `No picture ${all.format(parts)}.`;
}

type Verb = 'has' | 'is' | 'was made';

function verbOf(clause: Clause, fields: readonly SearchField[]): Verb {
  if (clause.kind !== 'field') return 'has';
  if (clause.field === 'is' || clause.field === 'in') return 'is';
  return findField(fields, clause.field)?.kind === 'date' ? 'was made' : 'has';
}
