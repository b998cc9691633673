import { withField } from '@/lib/search/edit';
import type { Clause, Query } from '@/lib/search/query';

/** First and last day, both included, as date inputs have them; empty for open. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const dayMs = 86_400_000;
const wholeDay = /^\d{4}-\d\d-\d\d$/;

function shifted(day: string, by: number): string | undefined {
  const time = wholeDay.test(day) ? Date.parse(`${day}T00:00Z`) : Number.NaN;
  const date = new Date(time + by * dayMs);
  const year = date.getUTCFullYear();
  return year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}

/** The days a query asks for with `after` and `before`, where they are whole days. */
export function dayRange({ clauses }: Query): DayRange {
  const day = (field: string, by: number): string => {
    const found = clauses.find((one) => one.kind === 'field' && one.field === field && !one.not);
    return (found?.kind === 'field' && shifted(String(found.value), by)) || '';
  };
  return { from: day('after', 1), to: day('before', -1) };
}

/** The range belongs into the query as what lies after the day before it, and before the day after it. */
export function withDayRange(query: Query, { from, to }: DayRange): Query {
  return withField(withField(query, 'after', dateClause('after', shifted(from, -1))), 'before', [
    ...dateClause('before', shifted(to, 1)),
  ]);
}

const dateClause = (field: string, value: string | undefined): readonly Clause[] =>
  value === undefined ? [] : [{ kind: 'field', not: false, field, comparison: ':', value }];
