import type { Result } from '../result';
import type { Generation, NewGeneration } from './generation-contract';

/** Why a run was not written: the newest generations with its settings, or a `runId` that stands for another run. */
export type RunRefusal =
  | { readonly kind: 'duplicate'; readonly ids: readonly [string, ...string[]] }
  | { readonly kind: 'otherRun' };

/** How a run comes into the queue. */
export interface RunStore {
  /**
   * Inserts a run, or refuses it and writes nothing; one transaction, so that of simultaneous calls one writes. Idempotent on
   * (owner, runId): a repeated call returns the rows of the first. With `unlessKnown` a run is refused while the same
   * settings are made, being made or unconfirmed, by the same provider and outside the trash.
   */
  insert(
    rows: readonly NewGeneration[],
    options?: { readonly unlessKnown?: boolean },
  ): Promise<Result<readonly Generation[], RunRefusal>>;
}
