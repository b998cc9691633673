import type { VoteView } from '@/lib/generation/comparison-view';
import { type Pair, pairKey } from '@/lib/ranking/fair-pairs';
import { judgedOf, nextPair } from '@/lib/ranking/next-pair';
import { seededRandom } from '@/lib/ranking/seeded-random';

/** Votes on pairs, one pair after the other. */
export interface Ballot {
  /** Those of the question that is asked. */
  readonly pairs: readonly Pair[];
  /** Of all questions, the newest last. */
  readonly votes: readonly VoteView[];
  /** What is looked at; undefined when every pair has been judged once more. */
  readonly pair: Pair | undefined;
  /** Whose votes were refused: they come next, rather than under a finger that is about to press. */
  readonly returned: readonly Pair[];
  /** Chance, the same on the server and in the browser. */
  readonly seed: number;
}

export type BallotMove =
  | { readonly kind: 'cast'; readonly vote: VoteView }
  /** Its pair is shown again. */
  | { readonly kind: 'undo'; readonly vote: VoteView }
  /** The server did not take this vote. */
  | { readonly kind: 'refused'; readonly vote: VoteView }
  /** Nor will it take another one on this pair. */
  | { readonly kind: 'gone'; readonly vote: VoteView }
  /** The server did not take it back. */
  | { readonly kind: 'kept'; readonly vote: VoteView }
  /** Another round. */
  | { readonly kind: 'more' }
  | { readonly kind: 'ask'; readonly pairs: readonly Pair[] };

export function openBallot(pairs: readonly Pair[], votes: readonly VoteView[], seed: number): Ballot {
  const ballot: Ballot = { pairs, votes, pair: undefined, returned: [], seed };
  return roundOf(ballot) > 0 ? ballot : withNext(ballot);
}

export function moveBallot(ballot: Ballot, move: BallotMove): Ballot {
  const { votes, returned } = ballot;
  switch (move.kind) {
    case 'cast': {
      const cast = { ...ballot, votes: [...votes, move.vote] };
      return roundOf(cast) > roundOf(ballot) ? { ...cast, pair: undefined } : withNext(cast);
    }
    case 'undo':
      return {
        ...ballot,
        votes: votes.filter(({ id }) => id !== move.vote.id),
        pair: pairOf(ballot, move.vote) ?? ballot.pair,
      };
    case 'refused': {
      // Taken back meanwhile: it is being looked at again, or has been judged anew.
      if (!votes.some(({ id }) => id === move.vote.id)) return ballot;
      const without = { ...ballot, votes: votes.filter(({ id }) => id !== move.vote.id) };
      const pair = pairOf(ballot, move.vote);
      if (!pair) return without;
      return ballot.pair ? { ...without, returned: [...returned, pair] } : { ...without, pair };
    }
    case 'gone': {
      const key = pairKey(move.vote.left, move.vote.right);
      const before = { ...ballot, votes: votes.filter(({ id }) => id !== move.vote.id) };
      const others = (some: readonly Pair[]) => some.filter((pair) => pair.key !== key);
      const left = { ...before, pairs: others(ballot.pairs), returned: others(returned) };
      if (ballot.pair?.key !== key) return left;
      return roundOf(left) > roundOf(before) ? { ...left, pair: undefined } : withNext(left);
    }
    case 'kept':
      return { ...ballot, votes: [...votes, move.vote].toSorted((a, b) => a.at - b.at) };
    case 'more':
      return withNext(ballot);
    case 'ask':
      return openBallot(move.pairs, votes, ballot.seed);
  }
}

/** What can be taken back: the newest vote on what this question shows. */
export const lastVote = (ballot: Ballot): VoteView | undefined =>
  ballot.votes.findLast((vote) => pairOf(ballot, vote) !== undefined);

/** How often every pair has been judged. */
function roundOf({ pairs, votes }: Ballot): number {
  const judged = judgedOf(votes);
  return pairs.length === 0 ? 0 : Math.min(...pairs.map(({ key }) => judged.get(key) ?? 0));
}

/** How far this round is: pairs that are judged of all there are. */
export function progressOf(ballot: Ballot): { readonly judged: number; readonly of: number } {
  const judged = judgedOf(ballot.votes);
  // At its end the next one has not begun.
  const round = roundOf(ballot) - (ballot.pair ? 0 : 1);
  return {
    judged: ballot.pairs.filter(({ key }) => (judged.get(key) ?? 0) > round).length,
    of: ballot.pairs.length,
  };
}

/** The pairs that may come after this one, whatever is chosen: their pictures can be there before. */
export function upcoming(ballot: Ballot): readonly Pair[] {
  const { pair } = ballot;
  if (!pair) return [];
  const after = (['left', 'right', 'tie'] as const).map((choice) => {
    const vote = { id: 'perhaps', at: 0, left: pair.left.id, right: pair.right.id, choice };
    return moveBallot(ballot, { kind: 'cast', vote }).pair;
  });
  return after.flatMap((next) => next ?? []);
}

function withNext(ballot: Ballot): Ballot {
  const { pairs, votes, seed } = ballot;
  const [first, ...returned] = ballot.returned;
  return { ...ballot, returned, pair: first ?? nextPair(pairs, votes, seededRandom(seed + votes.length)) };
}

/** What a vote was about, with the sides it had; undefined where this question does not show it. */
function pairOf({ pairs }: Ballot, { left, right }: VoteView): Pair | undefined {
  for (const pair of pairs) {
    if (pair.left.id === left && pair.right.id === right) return pair;
    if (pair.left.id === right && pair.right.id === left)
      return { ...pair, left: pair.right, right: pair.left };
  }
  return undefined;
}
