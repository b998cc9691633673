import type { ActionResult } from '@/lib/actions/action-result';
import type { Plan } from '@/lib/comparison/plan';
import type { VoteView } from '@/lib/generation/comparison-view';

/** What a press of Compare sends. `id` is drawn by the form, so that a repeated request starts nothing new. */
export interface StartComparison {
  /** A UUID: the comparison's. */
  readonly id: string;
  /** The prompt where it is left out. */
  readonly title?: string;
  /** A seed that is left on random is drawn once for all models. */
  readonly plan: Plan;
  /** What the person was told (`PlanEstimate.toPay`): nothing is started when more would have to be paid for. */
  readonly told: { readonly pictures: number };
  /** Makes also what exists. */
  readonly again?: boolean;
}

export interface PickResults {
  /** A UUID: the comparison's. */
  readonly id: string;
  /** Of 2 to 9 generations, in their order. */
  readonly ids: readonly string[];
  readonly title?: string;
}

/** `told` as in `StartComparison`. */
export interface MakeAgain extends Pick<StartComparison, 'id' | 'told'> {
  /** Of the member. */
  readonly index: number;
}

type OnComparison = (input: { readonly id: string }) => Promise<ActionResult<null>>;

/** What pages pass down from `app/actions/comparisons`; a component picks what it needs. */
export interface CompareActions {
  readonly startComparison: (input: StartComparison) => Promise<ActionResult<{ id: string }>>;
  readonly compareResults: (input: PickResults) => Promise<ActionResult<{ id: string }>>;
  /** Makes a deleted member of a plan once more. */
  readonly makeAgain: (input: MakeAgain) => Promise<ActionResult<null>>;
  readonly renameComparison: (input: { id: string; title: string }) => Promise<ActionResult<null>>;
  /** Cancels what waits to be sent; what is under way goes on. */
  readonly pauseComparison: OnComparison;
  readonly continueComparison: OnComparison;
  /** Its pictures stay; what waits to be sent is cancelled. */
  readonly deleteComparison: OnComparison;
  /** Undoes that. It comes back paused. */
  readonly restoreComparison: OnComparison;
  /** `vote.id` is a UUID drawn by the page, so that a repeated request counts once. */
  readonly castVote: (input: { id: string; vote: Omit<VoteView, 'at'> }) => Promise<ActionResult<null>>;
  readonly undoVote: (input: { id: string; voteId: string }) => Promise<ActionResult<null>>;
  readonly clearVotes: OnComparison;
}
