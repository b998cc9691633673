import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Rows of an index that satisfy a condition, as the beginning of a query that goes on with `gallery`. */
export interface Branch {
  /** `facts`, `tagged`: the table that is read first. */
  readonly table: string;
  /** Named, because without statistics SQLite would guess among those of `gallery`. */
  readonly index?: string;
  /** Its column with the place in the gallery. */
  readonly column: string;
  readonly where: RawBuilder<SqlBool>;
}

/** One clause of a query in SQL. */
export interface Condition {
  /** Over the row of `gallery`. */
  readonly filter: RawBuilder<SqlBool>;
  /**
   * Where its rows can be found without looking at others: in all branches together. `ordered` when every branch is read
   * newest first without sorting.
   */
  readonly source?: { readonly branches: readonly Branch[]; readonly ordered: boolean };
}

/** Bounds on the place: from ≤ position < before. */
export interface Bounds {
  readonly from?: number;
  readonly before?: number;
}

/** No constant: SQLite would then no longer find the index that a plan names. */
export const nothing: Condition = { filter: sql<SqlBool>`gallery.state = ''` };

/** SQL's third truth value is no: what is unknown of a row does not hold, and its negation does. */
export const negated = ({ filter }: Condition): Condition => ({
  filter: sql<SqlBool>`(${filter}) is not true`,
});

export const ofGallery = (index: string, where: RawBuilder<SqlBool>, ordered = true): Condition => ({
  filter: where,
  source: { branches: [{ table: 'gallery', index, column: 'position', where }], ordered },
});

/** The rows at the places that a short query of its own yields. */
export function atPlaces(places: RawBuilder<unknown>): Condition {
  const where = sql<SqlBool>`gallery.position in (${places})`;
  return {
    filter: where,
    source: { branches: [{ table: 'gallery', column: 'position', where }], ordered: false },
  };
}

/** Any of these. */
export function anyOf(conditions: readonly Condition[]): Condition {
  const [only] = conditions;
  if (conditions.length <= 1) return only ?? nothing;
  const branches = conditions.flatMap(({ source }) => source?.branches ?? []);
  return {
    filter: sql<SqlBool>`(${sql.join(
      conditions.map(({ filter }) => sql`(${filter})`),
      sql` or `,
    )})`,
    ...(conditions.every(({ source }) => source)
      ? { source: { branches, ordered: conditions.every(({ source }) => source?.ordered) } }
      : {}),
  };
}
