import type { Plan } from '../comparison/plan';
import type { GenerationState } from '../generation/state';
import type { Result } from '../result';
import type { OverBudget } from './budget-contract';
import type { Cursor, Generation, NewGeneration } from './generation-contract';

/** One place of a comparison. */
export interface Member {
  readonly index: number;
  /** The place on each axis of the plan; empty where the results were picked. */
  readonly coordinates: readonly number[];
  /** Null: it could not be made, see `problem`. Stays when the generation is deleted. */
  readonly generationId: string | null;
  /** A sentence. */
  readonly problem: string | null;
  /** A pause has cancelled its generation, or will when that comes back into the queue. */
  readonly held: boolean;
}

export interface Comparison {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly createdAt: number;
  /** Null for results that were picked. */
  readonly plan: Plan | null;
  readonly pausedAt: number | null;
  /** By index. */
  readonly members: readonly Member[];
}

export type NewComparison = Pick<Comparison, 'id' | 'owner' | 'title' | 'createdAt'>;

/** In a list. */
export interface ComparisonSummary extends Omit<Comparison, 'members' | 'plan'> {
  readonly members: number;
  /** Members by the state of their generation, without those that are deleted or could not be made. */
  readonly states: Readonly<Partial<Record<GenerationState, number>>>;
  /** The first up to four generations that have pictures. */
  readonly covers: readonly string[];
}

/** A combination of a plan, with the row that makes it unless something else has made it. */
export type NewMember = Omit<Member, 'generationId' | 'held'> & { readonly generation: NewGeneration | null };

export type StartRefusal =
  | OverBudget
  /** So many would have to be paid for, which is more than was agreed to. */
  | { readonly kind: 'tooMany'; readonly pictures: number }
  /** The id stands for another plan, or for a comparison that was deleted. */
  | { readonly kind: 'otherRun' };

interface NotFound {
  readonly kind: 'notFound';
}

/** There is no such place, or it would have to be paid for, which was not agreed to or may not be. */
export type AgainRefusal = NotFound | Exclude<StartRefusal, { kind: 'otherRun' }>;

/** There is no such comparison, or what waits of it may not be paid for. */
export type ResumeRefusal = NotFound | OverBudget;

export type VoteChoice = 'left' | 'right' | 'tie' | 'bad';

/** What a person saw in two results of a comparison, named by their generations. */
export interface Vote {
  readonly id: string;
  readonly at: number;
  readonly left: string;
  readonly right: string;
  readonly choice: VoteChoice;
}

/** As many as a comparison keeps: days of judging, and the browser still resamples all of them for the ranking. */
export const mostVotes = 10_000;

export type VoteRefusal =
  /** There is no such comparison, or it has no such two pictures: made, and not in the trash. */
  | { readonly kind: 'notFound' }
  /** It has `mostVotes`. */
  | { readonly kind: 'full' };

export interface VoteStore {
  /** A vote that is known is not counted again. */
  add(owner: string, comparisonId: string, vote: Vote): Promise<Result<null, VoteRefusal>>;
  /** Takes one back. False where there is none. */
  undo(owner: string, comparisonId: string, voteId: string): Promise<boolean>;
  /** Oldest first. */
  list(owner: string, comparisonId: string): Promise<readonly Vote[]>;
  /** False where there is no such comparison. */
  clear(owner: string, comparisonId: string): Promise<boolean>;
}

/**
 * Results beside each other, kept with a title. Titles are trimmed, not empty, at most 120 characters; throws for others. What
 * is made for a comparison has its id as `runId` and is a generation like every other.
 */
export interface ComparisonStore {
  /**
   * A comparison with the generations of its plan, in one transaction. Members of the same settings share a generation, and
   * one that is made, being made or unconfirmed (by the same provider, outside the trash) is shared too unless `again`.
   * Refused, and nothing written, when more than `most` would have to be made. Idempotent on the id.
   */
  start(
    comparison: NewComparison & { readonly plan: Plan },
    members: readonly NewMember[],
    options: { readonly most: number; readonly again?: boolean },
  ): Promise<Result<Comparison, StartRefusal>>;
  /** Which of these `start` would write, and how many different settings they have. */
  foresee(
    rows: readonly NewGeneration[],
  ): Promise<{ readonly different: number; readonly make: readonly NewGeneration[] }>;
  /**
   * Makes the deleted generation of a place anew, or puts what has its settings meanwhile in its place, wherever the comparison
   * had it. Refused, and nothing written, when more than `most` would have to be made. Changes nothing of one that is there.
   */
  makeAgain(
    place: { readonly id: string; readonly index: number },
    row: NewGeneration,
    options: { readonly most: number },
  ): Promise<Result<null, AgainRefusal>>;
  /** A comparison of results that are there. Undefined, and nothing written, when one of them is not. Idempotent on the id. */
  pick(comparison: NewComparison, generationIds: readonly string[]): Promise<Comparison | undefined>;
  get(owner: string, id: string): Promise<Comparison | undefined>;
  /** The generations of its members that are neither in the trash nor deleted for good. */
  generations(owner: string, id: string): Promise<readonly Generation[]>;
  /** Newest first by (createdAt, id), strictly before the cursor. */
  list(query: { owner: string; before?: Cursor; limit: number }): Promise<readonly ComparisonSummary[]>;
  rename(owner: string, id: string, title: string): Promise<boolean>;
  /**
   * Cancels every queued generation that was made for a comparison and is in no other one that goes on; one transaction. What is
   * being sent at that moment is to be cancelled should it come back into the queue (see `isHeld`). Where nothing waits, nothing
   * is paused.
   */
  pause(owner: string, id: string, at: number): Promise<boolean>;
  /**
   * Puts what the pause has cancelled, and nothing else, back into the queue of this provider. What is in the trash by then, or
   * another provider's, stays held and goes on when it is asked again. Refused, and nothing changed, when it may not be paid for
   * at `at`.
   */
  resume(
    owner: string,
    id: string,
    query: { readonly provider: Generation['provider']; readonly at: number },
  ): Promise<Result<null, ResumeRefusal>>;
  /** Paused with its comparison, and not sent again by hand since. */
  isHeld(generationId: string): Promise<boolean>;
  /** The comparison alone, its pictures stay; what waits to be made is cancelled. `restore` brings it back, paused, for a day. */
  delete(owner: string, id: string, at: number): Promise<boolean>;
  restore(owner: string, id: string): Promise<boolean>;
  readonly votes: VoteStore;
}
