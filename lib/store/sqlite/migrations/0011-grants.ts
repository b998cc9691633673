import { type Kysely, type Migration, sql } from 'kysely';

const statements = [
  // Somebody is named by the owner of their rows: who has an account is kept in another file.
  sql`create table grants (
    collection_id text not null references collections (id),
    grantee text not null,
    at integer not null,
    primary key (collection_id, grantee)
  ) strict, without rowid`,
  sql`create index grants_newest on grants (grantee, at)`,
];

/** Which collections are shown to whom. */
export const grants: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await statement.execute(db);
  },
};
