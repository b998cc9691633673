import type { Generated } from 'kysely';

/**
 * The tables, the same in every database. Times are milliseconds since the epoch; `params`, `sent_body`, `ticket` and
 * `failure` hold JSON. What is read is not trusted to be of these types: `row.ts` parses it.
 */
export interface Schema {
  generations: GenerationTable;
  outputs: { generation_id: string; position: number; image_hash: string };
  images: ImageTable;
  uploads: { image_hash: string; provider: string; url: string; at: number };
  ledger: { id: Generated<number>; at: number; generation_id: string; usd: number; source: string };
  /** One row; `value` is the `change` given out last. */
  change_counter: { id: number; value: number };
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
  deleted_at: number | null;
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
