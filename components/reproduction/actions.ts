import type { ActionResult } from '@/lib/actions/action-result';

/** What a result page can start that costs money. Pages pass the server actions; each press has a `runId` of its own. */
export interface ReproductionActions {
  /** Sends the very same request again. */
  readonly reproduce: (input: {
    readonly id: string;
    readonly runId: string;
  }) => Promise<ActionResult<{ id: string }>>;
  /** Makes it anew with another model. */
  readonly promote: (input: {
    readonly id: string;
    readonly runId: string;
    readonly model: string;
    readonly again?: boolean;
  }) => Promise<ActionResult<{ id: string }>>;
}
