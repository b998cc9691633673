import { type SqlBool, sql } from 'kysely';
import { timesOf } from '@/lib/search/dates';
import type { Clause, Query } from '@/lib/search/query';
import { firstPosition } from '../position';
import { type Bounds, type Condition, negated, nothing } from './condition';
import { fieldCondition } from './field-condition';
import type { Names } from './known-names';
import { textConditions } from './text-condition';

/** A query in SQL: conditions that must all hold, the stretch of the gallery it is about, and on which side of the trash. */
export interface Sought {
  readonly owner: string;
  readonly trash: boolean;
  readonly bounds: Bounds;
  readonly conditions: readonly Condition[];
}

export function soughtBy(owner: string, query: Query, zoneMinutes: number, names: Names): Sought {
  const texts = query.clauses.filter((clause) => clause.kind !== 'field');
  const fields = query.clauses.filter((clause) => clause.kind === 'field');
  let bounds: Bounds = {};
  let trash = false;
  const conditions: Condition[] = [];
  for (const clause of fields) {
    if (isTrash(clause)) trash ||= !clause.not;
    else if (isDate(clause) && !clause.not) bounds = within(bounds, boundsOf(clause, zoneMinutes));
    else conditions.push(conditionOf(clause, zoneMinutes, names));
  }
  // Last, because SQLite asks them in this order and a word is asked of the full-text index for each row.
  conditions.push(...textConditions(texts));
  return { owner, trash, bounds, conditions };
}

type FieldClause = Extract<Clause, { kind: 'field' }>;
const isTrash = ({ field, value }: FieldClause) => field === 'in' && value === 'trash';
const isDate = ({ field }: FieldClause) => field === 'before' || field === 'after' || field === 'on';

function conditionOf(clause: FieldClause, zoneMinutes: number, names: Names): Condition {
  const { field, comparison, value, not } = clause;
  if (field === 'in') return nothing;
  const condition = isDate(clause)
    ? inside(boundsOf(clause, zoneMinutes))
    : fieldCondition(field, comparison, value, names);
  return not ? negated(condition) : condition;
}

function boundsOf({ field, value }: FieldClause, zoneMinutes: number): Bounds {
  const { from, to } = timesOf(field, String(value), zoneMinutes);
  return timeBounds(from, to);
}

/** The places of a stretch of time; an absent end is open. */
export const timeBounds = (from: number | undefined, to: number | undefined): Bounds => ({
  ...(from === undefined ? {} : { from: firstPosition(from) }),
  ...(to === undefined ? {} : { before: firstPosition(to) }),
});

/** Where both hold. */
export function within(a: Bounds, b: Bounds): Bounds {
  const from = Math.max(a.from ?? Number.NEGATIVE_INFINITY, b.from ?? Number.NEGATIVE_INFINITY);
  const before = Math.min(a.before ?? Number.POSITIVE_INFINITY, b.before ?? Number.POSITIVE_INFINITY);
  return {
    ...(Number.isFinite(from) ? { from } : {}),
    ...(Number.isFinite(before) ? { before } : {}),
  };
}

const inside = ({ from, before }: Bounds): Condition => ({
  filter: sql<SqlBool>`gallery.position >= ${from ?? Number.MIN_SAFE_INTEGER} and gallery.position < ${before ?? Number.MAX_SAFE_INTEGER}`,
});
