import type { CompiledQuery } from 'kysely';

/** Runs queries that look at the whole gallery without holding up the server. */
export interface Background {
  rows(query: CompiledQuery): Promise<readonly unknown[]>;
  close(): Promise<void>;
}
