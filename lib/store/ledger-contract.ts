import type { Cost } from './generation-contract';

export interface LedgerEntry {
  readonly id: number;
  readonly at: number;
  readonly generationId: string;
  readonly usd: number;
  readonly source: Cost['source'];
}

/** Append-only; written by `generations.succeed`. */
export interface LedgerStore {
  /** Newest first, strictly before the entry `before` where it is given. */
  recent(owner: string, limit: number, before?: number): Promise<readonly LedgerEntry[]>;
  totalUsd(): Promise<number>;
}
