import type { Cell, Plan } from '../comparison/plan';
import type { Settings } from '../models/settings';
import type { Result } from '../result';
import type { OverBudget } from '../store/budget-contract';
import type {
  AgainRefusal,
  Comparison,
  NewComparison,
  ResumeRefusal,
  StartRefusal,
} from '../store/comparison-contract';
import type { Generation, NewGeneration } from '../store/contract';
import type { Duplicate, RunRefusal } from '../store/run-contract';

/** What a comparison asks of the queue; pausing and deleting are the store's alone. */
export interface ComparisonRunner {
  /**
   * Queues what is not there yet of these cells, with the comparison (see `ComparisonStore.start`), and wakes the loop. Cells
   * without a problem have valid settings with a concrete seed.
   */
  start(
    comparison: NewComparison & { readonly plan: Plan },
    cells: readonly Cell[],
    options: { readonly most: number; readonly again?: boolean },
  ): Promise<Result<Comparison, StartRefusal>>;
  /** Queues a cell whose generation was deleted once more (see `ComparisonStore.makeAgain`). It has no problem. */
  makeAgain(
    owner: string,
    id: string,
    cell: Cell,
    options: { readonly most: number },
  ): Promise<Result<null, AgainRefusal>>;
  /** What starting them would pay for now, and how long that takes with nothing else under way. */
  foresee(
    owner: string,
    cells: readonly Cell[],
  ): Promise<{
    readonly existing: number;
    readonly toPay: number;
    readonly usd: number;
    readonly seconds: number;
  }>;
  /** Goes on with a paused one (see `ComparisonStore.resume`). */
  resume(owner: string, id: string): Promise<Result<null, ResumeRefusal>>;
}

/** The durable queue and the loop that works on it. One live runner per data folder. */
export interface Runner {
  /** Takes up what an earlier process left and begins to work. Resolves once every row left behind is accounted for. */
  start(): Promise<void>;
  /**
   * Writes `count` generations (seed, seed+1, …), of each of `prompts` where there are some, and wakes the loop.
   * Idempotent on `runId`: asked for again, a run has the rows it had, and one with other settings is refused. So is one
   * whose settings are known (see `RunStore.insert`), unless it is wanted `again`, as a reproduction is. `settings` are validated
   * and carry a concrete seed. A reproduction sends what was sent for its `origin`.
   */
  enqueue(input: {
    owner: string;
    runId: string;
    settings: Settings;
    count: number;
    prompts?: readonly string[];
    origin?: NewGeneration['origin'];
    again?: boolean;
  }): Promise<Result<readonly Generation[], RunRefusal>>;
  readonly comparisons: ComparisonRunner;
  /** queued → cancelled. */
  cancel(id: string): Promise<CommandResult>;
  /**
   * failed or cancelled → queued, with the same settings. `seen` is the change the person saw; a later row is too late. Refused
   * while another one with its settings is known, unless it is wanted `again` (see `RunStore.requeue`).
   */
  retry(id: string, seen: number, options?: { readonly again?: boolean }): Promise<CommandResult>;
  /** unconfirmed → queued, as with `retry`: a person accepted that it may be paid twice. */
  sendAgain(id: string, seen: number, options?: { readonly again?: boolean }): Promise<CommandResult>;
  /** failed → waiting, where the provider may still hold the result: costs nothing. */
  fetchAgain(id: string): Promise<CommandResult>;
  /** unconfirmed → failed (timeout, charge unknown): a person gave it up. */
  dismiss(id: string): Promise<CommandResult>;
  /** Latest known balance in US dollars and when it was read; refreshes in the background when older than a minute. */
  balance(): { usd: number | null; at: number | null; problem: string | null };
  /** The same, asked for at once; the latest known one when the provider does not say within a few seconds. */
  freshBalance(): Promise<{ usd: number | null; at: number | null; problem: string | null }>;
  /** Seconds a generation of this model is expected to take and what it should cost, from own history or the spec. */
  forecast(model: string): Promise<{ seconds: number; usd: number; source: 'history' | 'spec' }>;
  /** Why work is standing still although it could go on (disk full, provider unreachable), or null. */
  holdup(): string | null;
  /** Stops claiming, lets submits in flight be written down, then resolves. */
  stop(): Promise<void>;
}

/** Expected refusals: the row is gone, no longer in a state that allows it, would make what is known or cost too much. */
export type CommandResult = Result<
  Generation,
  { kind: 'notFound' } | { kind: 'tooLate'; state: Generation['state'] } | Duplicate | OverBudget
>;
