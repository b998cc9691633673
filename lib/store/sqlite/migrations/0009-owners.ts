import { type Kysely, type Migration, sql } from 'kysely';

const statements = [
  sql`create table brought (
    owner text not null,
    image_hash text not null references images (hash),
    primary key (owner, image_hash)
  ) strict, without rowid`,
  sql`create index brought_image on brought (image_hash)`,
  // What was here without being anybody's result has been brought along; there was one owner.
  sql`insert into brought (owner, image_hash)
    select 'local', hash from images where not exists (select 1 from outputs where image_hash = hash)`,
  // Of one that is deleted for good the ledger alone remembers whose money it was.
  sql`alter table ledger add column owner text not null default 'local'`,
  sql`create index ledger_of_owner on ledger (owner, at)`,
];

/** Whose pictures and whose money, for a studio of several people. */
export const owners: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await statement.execute(db);
  },
};
