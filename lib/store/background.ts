import type { CompiledQuery, Kysely, RawBuilder } from 'kysely';
import * as z from 'zod';
import type { Schema } from './schema';

/** A thread that reads, so that a query over the whole gallery does not hold up the server. */
export interface Background {
  rows(query: CompiledQuery): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

/** Runs a query on a thread of its own and parses its rows. */
export type Read = <Row>(row: z.ZodType<Row>, query: RawBuilder<unknown>) => Promise<readonly Row[]>;

export const readOn =
  (background: Background, db: Kysely<Schema>): Read =>
  async (row, query) =>
    z.array(row).parse(await background.rows(query.compile(db)));
