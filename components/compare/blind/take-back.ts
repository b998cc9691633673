import type { VoteView } from '@/lib/generation/comparison-view';
import { ok } from '@/lib/result';
import { problemOf } from '../../generation/actions';
import type { CompareActions } from '../actions';

/** Undoes a vote, and why that could not be. One that is not there (any more) needs no undoing. */
export const takeBack = (
  { undoVote }: Pick<CompareActions, 'undoVote'>,
  id: string,
  { id: voteId }: VoteView,
): Promise<string | undefined> =>
  problemOf(async () => {
    const result = await undoVote({ id, voteId });
    return !result.ok && result.error.kind === 'notFound' ? ok(null) : result;
  });
