import { type Kysely, type Migration, sql } from 'kysely';

const statements = [
  // `subject` is JSON. What it names may be gone: it is looked for whenever the link is followed.
  sql`create table shares (
    id text primary key,
    owner text not null,
    token_hash text not null unique,
    subject text not null,
    level text not null,
    original integer not null,
    title text not null,
    note text not null,
    created_at integer not null,
    expires_at integer,
    expired_at integer,
    revoked_at integer,
    password text,
    for_search_engines integer not null,
    embeddable integer not null,
    views integer not null default 0
  ) strict`,
  sql`create index shares_newest on shares (owner, created_at, id)`,
];

export const shares: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await statement.execute(db);
  },
};
