/**
 * What is looked for, as data: the search box's text parsed (`parse.ts`), the store's filter, a saved search. A field's
 * value is already of the type its field has, so nothing that reads a query has to look at words again: a number for a
 * number field, else text in the field's own spelling; a date as it was written (`2026`, `2026-11`, `2026-11-01`).
 */
export type Comparison = ':' | '<' | '<=' | '>' | '>=';

export type Clause = { readonly not: boolean } & (
  | { readonly kind: 'word'; readonly text: string; readonly prefix: boolean }
  | { readonly kind: 'phrase'; readonly text: string }
  | {
      readonly kind: 'field';
      readonly field: string;
      readonly comparison: Comparison;
      readonly value: string | number;
    }
);

/** All clauses must hold; none means everything. */
export interface Query {
  readonly clauses: readonly Clause[];
}

/** What was not understood, as a sentence, and where it stands. Mostly such a clause is left out of the query (`Parsed.leftOut`). */
export interface QueryProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** What to write there instead, where that can be guessed. */
  readonly fix?: string;
}
