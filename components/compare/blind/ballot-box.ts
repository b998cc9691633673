import type { VoteView } from '@/lib/generation/comparison-view';
import { actionProblem, unreachable } from '../../generation/actions';
import type { CompareActions } from '../actions';
import { takeBack } from './take-back';

/** Why a vote does not count. After `gone` nobody can give it any more; after the others its pair can be judged again. */
export interface Uncounted {
  readonly kind: 'refused' | 'gone';
  readonly problem: string;
}

/**
 * Hands the votes on a comparison in. One whose answer was lost may have been kept: it is taken back before the next one, so
 * that its pair, which comes again, is not counted twice.
 */
export function createBallotBox(actions: Pick<CompareActions, 'castVote' | 'undoVote'>, id: string) {
  const lost = new Map<string, VoteView>();

  const takeLostBack = async (): Promise<string | undefined> => {
    for (const vote of lost.values()) {
      const refusal = await takeBack(actions, id, vote);
      if (refusal !== undefined) return refusal;
      lost.delete(vote.id);
    }
    return undefined;
  };

  /** Undefined when it counts. */
  return async function cast(vote: VoteView): Promise<Uncounted | undefined> {
    const refusal = await takeLostBack();
    if (refusal !== undefined) return notKept(refusal);
    try {
      const { at: _, ...given } = vote;
      const result = await actions.castVote({ id, vote: given });
      if (result.ok) return undefined;
      return result.error.kind === 'notFound' ? gone : notKept(actionProblem(result.error));
    } catch {
      lost.set(vote.id, vote);
      return { kind: 'refused', problem: `A vote may be lost, its pair comes again. ${unreachable}` };
    }
  };
}

const notKept = (problem: string): Uncounted => ({
  kind: 'refused',
  problem: `A vote was not kept, its pair comes again. ${problem}`,
});

const gone: Uncounted = {
  kind: 'gone',
  problem: 'A vote was not kept: one of its pictures, or the whole comparison, is no longer there.',
};
