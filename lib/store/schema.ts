import type { Generated } from 'kysely';

/**
 * The tables, the same in every database. Times are milliseconds since the epoch; `params`, `sent_body`, `ticket` and
 * `failure` hold JSON. What is read is not trusted to be of these types: `row.ts` parses it.
 */
export interface Schema {
  generations: GenerationTable;
  /** The facts of a picture as in `images`. */
  outputs: Omit<ImageTable, 'hash' | 'added_at'> & {
    generation_id: string;
    position: number;
    image_hash: string;
  };
  images: ImageTable;
  /** Pictures without a row whose bytes may still be there. */
  unreferenced: { hash: string };
  /** Who has brought a picture along; who has made it is known by `outputs`. */
  brought: { owner: string; image_hash: string };
  uploads: { image_hash: string; provider: string; url: string; at: number };
  ledger: {
    id: Generated<number>;
    at: number;
    generation_id: string;
    usd: number;
    source: string;
    owner: Generated<string>;
  };
  /** US dollars; null: no limit. The whole studio's has no name. */
  budgets: { owner: string; day: number | null; month: number | null };
  /** One row; `value` is the `change` given out last. */
  change_counter: { id: number; value: number };
  gallery: GalleryTable;
  /** `any`: a number or a text. */
  facts: { key: string; value: string | number; position: number };
  tags: { id: Generated<number>; owner: string; name: string; folded: string };
  tagged: { tag_id: number; position: number };
  collections: { id: string; owner: string; name: string; created_at: number };
  collected: { collection_id: string; position: number };
  /** `grantee`: as an `owner` elsewhere. */
  grants: { collection_id: string; grantee: string; at: number };
  /** `plan` holds JSON, null where the results were picked. */
  comparisons: {
    id: string;
    owner: string;
    title: string;
    created_at: number;
    plan: string | null;
    paused_at: Generated<number | null>;
    deleted_at: Generated<number | null>;
  };
  comparison_members: {
    comparison_id: string;
    member_index: number;
    /** JSON. */
    coordinates: string;
    generation_id: string | null;
    problem: string | null;
    /** 1: the comparison's pause has cancelled its generation, or will when it comes back into the queue. */
    held: Generated<number>;
  };
  comparison_votes: {
    id: Generated<number>;
    comparison_id: string;
    vote_id: string;
    at: number;
    left_id: string;
    right_id: string;
    choice: string;
  };
  shares: {
    id: string;
    owner: string;
    token_hash: string;
    /** JSON. */
    subject: string;
    level: string;
    original: number;
    title: string;
    note: string;
    created_at: number;
    expires_at: number | null;
    expired_at: Generated<number | null>;
    revoked_at: Generated<number | null>;
    password: string | null;
    for_search_engines: number;
    embeddable: number;
    views: Generated<number>;
  };
  saved_searches: { id: string; owner: string; name: string; query: string; created_at: number };
  presets: { id: string; owner: string; name: string; model: string; params: string; created_at: number };
  acts: { id: Generated<number>; token: string; owner: string; at: number; done: number; changes: number };
  act_changes: {
    act_id: number;
    field: string;
    subject: string | number;
    position: number;
    before: number | null;
    after: number | null;
  };
  /** The `change` of every act that told nobody of its rows one by one. */
  resets: { change: number };
  /** Kysely's own list of migrations that have run. */
  kysely_migration: { name: string; timestamp: string };
}

export interface GenerationTable {
  id: string;
  owner: string;
  run_id: string;
  run_index: number;
  provider: string;
  model: string;
  params: string;
  state: string;
  change: number;
  created_at: number;
  submitted_at: number | null;
  finished_at: number | null;
  not_before: number | null;
  attempts: Generated<number>;
  expected_seconds: number;
  expected_width: number;
  expected_height: number;
  estimate_usd: number;
  sent_body: string | null;
  ticket: string | null;
  request_id: string | null;
  balance_before: number | null;
  balance_after: number | null;
  cost_usd: number | null;
  cost_source: string | null;
  inference_seconds: number | null;
  failure: string | null;
  /** 1: somebody was told that these settings have a result and wanted this one all the same. */
  again: Generated<number>;
}

/** The gallery's order and all that changes without the generation being changed. `gallery_text` has its rowids. */
export interface GalleryTable {
  position: number;
  generation_id: string;
  owner: string;
  created_at: number;
  model: string;
  provider: string;
  state: string;
  format: string | null;
  /** Of the first picture; before there is one, as expected. */
  width: number;
  height: number;
  cost_usd: number | null;
  reference_count: number;
  favourite: Generated<number>;
  rejected: Generated<number>;
  rating: Generated<number>;
  deleted_at: number | null;
  /** The `change` of the newest act on many; a single one is counted in `generations`. */
  bulk_change: Generated<number>;
  origin_kind: string | null;
  origin_id: string | null;
  verification: Generated<string | null>;
}

export interface ImageTable {
  hash: string;
  format: string;
  width: number;
  height: number;
  bytes: number;
  placeholder: string;
  added_at: number;
}
