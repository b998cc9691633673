import { withField } from '@/lib/search/edit';
import type { Clause, Comparison, Query } from '@/lib/search/query';

export type End = 'from' | 'to';
type NumberClause = Extract<Clause, { kind: 'field' }> & { readonly value: number };

const bounding: Readonly<Record<End, readonly Comparison[]>> = { from: ['>', '>='], to: ['<', '<='] };
const inclusive = { from: '>=', to: '<=' } as const satisfies Record<End, Comparison>;

const isOf =
  (field: string) =>
  (clause: Clause): clause is NumberClause =>
    clause.kind === 'field' && !clause.not && clause.field === field && typeof clause.value === 'number';

/** What bounds this end; what must be exact bounds both. */
const boundsAt = (query: Query, field: string, end: End): readonly NumberClause[] =>
  query.clauses
    .filter(isOf(field))
    .flatMap((clause) =>
      clause.comparison === ':'
        ? [{ ...clause, comparison: inclusive[end] }]
        : bounding[end].includes(clause.comparison)
          ? [clause]
          : [],
    );

/** The lowest or the highest number that a query asks of a field; undefined for open. Its chip says whether it is included. */
export function numberAt(query: Query, field: string, end: End): number | undefined {
  const values = boundsAt(query, field, end).map(({ value }) => value);
  if (values.length === 0) return undefined;
  return end === 'from' ? Math.max(...values) : Math.min(...values);
}

/** With this end at a number that is included, or open. The other end stays as it was written; two that meet are exact. */
export function withNumberAt(query: Query, field: string, end: End, value: number | undefined): Query {
  const other = boundsAt(query, field, end === 'from' ? 'to' : 'from');
  if (value === undefined) return withField(query, field, other);
  const own: Clause = { kind: 'field', not: false, field, comparison: inclusive[end], value };
  const [only, ...more] = other;
  const meets = only?.value === value && more.length === 0 && only.comparison.endsWith('=');
  if (meets) return withField(query, field, [{ ...own, comparison: ':' }]);
  return withField(query, field, end === 'from' ? [own, ...other] : [...other, own]);
}
