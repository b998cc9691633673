import type { Provider } from './generation-contract';

export const periods = ['day', 'month'] as const;
/** They begin at 00:00 UTC, so that they are the same ones wherever the studio runs. */
export type Period = (typeof periods)[number];

/** US dollars; null: none. */
export type Limits = Readonly<Record<Period, number | null>>;

/** A limit that holds for somebody, and what is spent of it. US dollars. */
export interface Allowance {
  readonly of: 'person' | 'studio';
  readonly period: Period;
  readonly limit: number;
  readonly spent: number;
}

/** What was to be queued would exceed this limit. */
export interface OverBudget extends Allowance {
  readonly kind: 'overBudget';
  readonly provider: Provider;
  /** By its estimate. */
  readonly cost: number;
}

/**
 * How much may be spent: by each person and by all together. Real and play money are counted apart, each against the same
 * limits. What brings a generation into the queue checks them, in its own transaction. `null` is the whole studio.
 */
export interface BudgetStore {
  limits(owner: string | null): Promise<Limits>;
  /** Throws for an amount below zero. */
  setLimits(owner: string | null, limits: Limits): Promise<void>;
  /**
   * In the day and the month of `at`: what the ledger says, and the estimates of what is on its way there or may have been paid
   * for without a known price.
   */
  spent(
    owner: string | null,
    query: { readonly provider: Provider; readonly at: number },
  ): Promise<Readonly<Record<Period, number>>>;
  /** Every limit that holds for this person, the one with the least left first. */
  allowances(query: {
    readonly owner: string;
    readonly provider: Provider;
    readonly at: number;
  }): Promise<readonly Allowance[]>;
}
