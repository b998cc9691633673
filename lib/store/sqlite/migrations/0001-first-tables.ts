import { type Kysely, type Migration, sql } from 'kysely';

// Plain SQL: a migration describes the tables of its day and must not follow later types.
const statements = [
  sql`create table change_counter (
    id integer primary key check (id = 1),
    value integer not null
  ) strict`,
  sql`insert into change_counter (id, value) values (1, 0)`,

  sql`create table images (
    hash text primary key,
    format text not null,
    width integer not null,
    height integer not null,
    bytes integer not null,
    placeholder text not null,
    added_at integer not null
  ) strict`,
  sql`create index images_newest on images (added_at, hash)`,

  sql`create table generations (
    id text primary key,
    owner text not null,
    run_id text not null,
    run_index integer not null,
    provider text not null,
    model text not null,
    params text not null,
    state text not null,
    change integer not null,
    created_at integer not null,
    submitted_at integer,
    finished_at integer,
    not_before integer,
    attempts integer not null default 0,
    expected_seconds real not null,
    expected_width integer not null,
    expected_height integer not null,
    estimate_usd real not null,
    sent_body text,
    ticket text,
    request_id text,
    balance_before real,
    balance_after real,
    cost_usd real,
    cost_source text,
    inference_seconds real,
    failure text,
    deleted_at integer
  ) strict`,
  sql`create unique index generations_run on generations (owner, run_id, run_index)`,
  sql`create index generations_newest on generations (owner, created_at, id)`,
  sql`create index generations_changed on generations (owner, change)`,
  sql`create index generations_work on generations (state, provider, created_at, id)`,
  sql`create index generations_history on generations (provider, model, state, finished_at)`,

  sql`create table outputs (
    generation_id text not null references generations (id),
    position integer not null,
    image_hash text not null references images (hash),
    primary key (generation_id, position)
  ) strict, without rowid`,
  sql`create index outputs_of_image on outputs (image_hash)`,

  sql`create table uploads (
    image_hash text not null references images (hash),
    provider text not null,
    url text not null,
    at integer not null,
    primary key (image_hash, provider)
  ) strict, without rowid`,

  sql`create table ledger (
    id integer primary key autoincrement,
    at integer not null,
    generation_id text not null references generations (id),
    usd real not null,
    source text not null
  ) strict`,
  sql`create trigger ledger_keeps_entries before delete on ledger
    begin select raise(abort, 'the ledger is append-only'); end`,
  sql`create trigger ledger_keeps_values before update on ledger
    begin select raise(abort, 'the ledger is append-only'); end`,
];

export const firstTables: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await statement.execute(db);
  },
};
