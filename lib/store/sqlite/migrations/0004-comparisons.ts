import { type Kysely, type Migration, sql } from 'kysely';

const statements = [
  sql`create table comparisons (
    id text primary key,
    owner text not null,
    title text not null,
    created_at integer not null,
    plan text,
    paused_at integer,
    deleted_at integer
  ) strict`,
  sql`create index comparisons_newest on comparisons (owner, created_at, id)`,
  // By generation and not by its place in the gallery: what was deleted for good keeps its place here.
  sql`create table comparison_members (
    comparison_id text not null references comparisons (id),
    member_index integer not null,
    coordinates text not null,
    generation_id text references generations (id),
    problem text,
    held integer not null default 0,
    primary key (comparison_id, member_index)
  ) strict, without rowid`,
  sql`create index comparison_members_of_generation on comparison_members (generation_id, held)
    where generation_id is not null`,
  sql`create table comparison_votes (
    id integer primary key,
    comparison_id text not null references comparisons (id),
    vote_id text not null,
    at integer not null,
    left_id text not null,
    right_id text not null,
    choice text not null,
    unique (comparison_id, vote_id)
  ) strict`,
];

export const comparisons: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await statement.execute(db);
  },
};
