/** Whose budget it is, what they may spend and what they have, in US dollars. */
export interface BudgetView {
  /** The account; null: the whole studio. */
  readonly person: string | null;
  readonly title: string;
  readonly limits: PerPeriod<number | null>;
  readonly spent: PerPeriod<number>;
}

export interface PerPeriod<Amount> {
  readonly day: Amount;
  readonly month: Amount;
}
