import { type Kysely, type Migration, sql } from 'kysely';
import { fillGallery } from './0002-fill-gallery';

// Plain SQL: a migration describes the tables of its day and must not follow later types.
const tables = [
  // Narrow on purpose: everything that lists, filters and counts reads this instead of the wide rows of `generations`.
  // `position` is (created_at − 2020) × 2048 + n: the order of the gallery, and the rowid of the full-text index.
  sql`create table gallery (
    position integer primary key,
    generation_id text not null unique references generations (id),
    owner text not null,
    created_at integer not null,
    model text not null,
    provider text not null,
    state text not null,
    format text,
    width integer not null,
    height integer not null,
    cost_usd real,
    reference_count integer not null,
    favourite integer not null default 0,
    rejected integer not null default 0,
    rating integer not null default 0,
    deleted_at integer,
    bulk_change integer not null default 0,
    origin_kind text,
    origin_id text,
    verification text
  ) strict`,
  sql`create virtual table gallery_text using fts5 (
    prompt, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4 5 6'
  )`,
  // Every parameter but texts and pictures: found by value, already in the gallery's order.
  sql`create table facts (
    key text not null,
    value any not null,
    position integer not null,
    primary key (key, value, position)
  ) strict, without rowid`,

  sql`create table tags (
    id integer primary key,
    owner text not null,
    name text not null,
    folded text not null,
    unique (owner, folded)
  ) strict`,
  sql`create table tagged (
    tag_id integer not null references tags (id),
    position integer not null,
    primary key (tag_id, position)
  ) strict, without rowid`,
  sql`create index tagged_by_position on tagged (position)`,
  sql`create table collections (
    id text primary key,
    owner text not null,
    name text not null,
    created_at integer not null
  ) strict`,
  sql`create table collected (
    collection_id text not null references collections (id),
    position integer not null,
    primary key (collection_id, position)
  ) strict, without rowid`,
  sql`create index collected_by_position on collected (position)`,

  sql`create table saved_searches (
    id text primary key,
    owner text not null,
    name text not null,
    query text not null,
    created_at integer not null
  ) strict`,
  sql`create table presets (
    id text primary key,
    owner text not null,
    name text not null,
    model text not null,
    params text not null,
    created_at integer not null
  ) strict`,

  // An act that is not `done` was interrupted: it is put back when the database is opened.
  sql`create table acts (
    id integer primary key,
    token text not null unique,
    owner text not null,
    at integer not null,
    done integer not null,
    changes integer not null
  ) strict`,
  sql`create table act_changes (
    act_id integer not null references acts (id),
    field text not null,
    subject any not null,
    position integer not null,
    before any,
    after any,
    primary key (act_id, field, subject, position)
  ) strict, without rowid`,
  sql`create table resets (change integer primary key) strict`,
];

// After the filling, where they are built at once.
const indexes = [
  sql`create index gallery_live on gallery (owner, position, width, height) where deleted_at is null`,
  // In the order they are counted in, so that counting a million sorts nothing.
  sql`create index gallery_facets on gallery (owner, model, provider, state, format, rating, favourite, rejected)
    where deleted_at is null`,
  sql`create index gallery_trash on gallery (owner, position, deleted_at) where deleted_at is not null`,
  sql`create index gallery_model on gallery (model, position)`,
  sql`create index gallery_state on gallery (state, position) where state <> 'succeeded'`,
  sql`create index gallery_format on gallery (format, position)`,
  sql`create index gallery_rating on gallery (rating, position) where rating > 0`,
  sql`create index gallery_favourite on gallery (position) where favourite = 1`,
  sql`create index gallery_rejected on gallery (position) where rejected = 1`,
  sql`create index gallery_references on gallery (position) where reference_count > 0`,
  sql`create index gallery_cost on gallery (cost_usd, position)`,
  sql`create index gallery_ratio on gallery (width * 1.0 / height, position)`,
  sql`create index gallery_origin on gallery (origin_id) where origin_id is not null`,
  sql`create index generations_by_run on generations (run_id)`,
  sql`drop index generations_newest`,
  sql`alter table generations drop column deleted_at`,
];

/** What was made before is searchable afterwards; `say` hears how far it is. */
export const gallery = (say: (sentence: string) => void): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const statement of tables) await statement.execute(db);
    await fillGallery(db, say);
    for (const statement of indexes) await statement.execute(db);
  },
});
