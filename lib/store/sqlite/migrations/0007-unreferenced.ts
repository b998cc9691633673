import { type Kysely, type Migration, sql } from 'kysely';

/** Pictures that were deleted for good and whose bytes may still be there. */
export const unreferenced: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table unreferenced (hash text primary key) strict, without rowid`.execute(db);
  },
};
