import type { Result } from '../result';
import type { OverBudget } from './budget-contract';
import type { Generation, GenerationPatch, NewGeneration } from './generation-contract';

/** These settings are made, being made or unconfirmed already: the newest generations that have them. */
export interface Duplicate {
  readonly kind: 'duplicate';
  readonly ids: readonly [string, ...string[]];
}

/** Why a run was not written: it would make what is known or cost too much, or its `runId` stands for another run. */
export type RunRefusal = Duplicate | OverBudget | { readonly kind: 'otherRun' };

/** How a run comes into the queue. */
export interface RunStore {
  /**
   * Inserts a run, or refuses it and writes nothing; one transaction, so that of simultaneous calls one writes. Idempotent on
   * (owner, runId): a repeated call returns the rows of the first. With `unlessKnown` a run is refused while the same
   * settings are made, being made or unconfirmed, by the same provider and outside the trash. Refused, too, is what its owner
   * or the studio may not spend any more (see `BudgetStore`).
   */
  insert(
    rows: readonly NewGeneration[],
    options?: { readonly unlessKnown?: boolean },
  ): Promise<Result<readonly Generation[], RunRefusal>>;
  /**
   * Back into the queue, at a person's wish, with what ended without a picture; a comparison's pause does not hold it any
   * more. Refused while another one with its settings is known, as above, unless it is wanted `again`, now or since it was
   * begun, or while it may not be paid for at `at`; one transaction. Undefined when it is no longer in the state of `row`.
   */
  requeue(
    row: Generation,
    patch: GenerationPatch,
    options: { readonly at: number; readonly again?: boolean },
  ): Promise<Result<Generation | undefined, Duplicate | OverBudget>>;
}
