import { type Kysely, type Migration, sql } from 'kysely';

/** Whether somebody wanted a generation although its settings had a result. */
export const askedAgain: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table generations add column again integer not null default 0`.execute(db);
  },
};
