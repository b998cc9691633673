import { type Kysely, type Migration, sql } from 'kysely';

const indexes = [
  sql`create index gallery_width on gallery (width, position)`,
  sql`create index gallery_height on gallery (height, position)`,
  sql`create index gallery_verified on gallery (position) where verification is not null`,
];

/** What was found by looking at every row: sizes, and what has been reproduced. */
export const moreIndexes: Migration = {
  async up(db: Kysely<unknown>) {
    for (const index of indexes) await index.execute(db);
  },
};
