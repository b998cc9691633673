import { expect, test } from 'vitest';
import type { VoteView } from '@/lib/generation/comparison-view';
import { fairPairs } from '@/lib/ranking/fair-pairs';
import {
  type Ballot,
  type BallotMove,
  lastVote,
  moveBallot,
  openBallot,
  progressOf,
  upcoming,
} from './ballot';

/** Three contestants with one picture each: three pairs. */
const pairs = fairPairs(['a', 'b', 'c'].map((id, contestant) => ({ id, contestant, place: [] })));
const start = openBallot(pairs, [], 5);

/** A vote on what is shown. */
function voteOn({ pair, votes }: Ballot, choice: VoteView['choice'] = 'left'): VoteView {
  if (!pair) throw new Error('nothing is shown');
  return { id: `v${votes.length}`, at: votes.length, left: pair.left.id, right: pair.right.id, choice };
}
const cast = (ballot: Ballot, choice?: VoteView['choice']): Ballot =>
  moveBallot(ballot, { kind: 'cast', vote: voteOn(ballot, choice) });
const after = (ballot: Ballot, ...moves: readonly BallotMove[]): Ballot => moves.reduce(moveBallot, ballot);

test('every pair once, then the end of the round; another one begins when it is asked for', () => {
  const first = cast(start);
  expect(first.pair?.key).not.toBe(start.pair?.key);
  expect(progressOf(first)).toEqual({ judged: 1, of: 3 });
  const end = cast(cast(first));
  expect(end.pair).toBeUndefined();
  expect(progressOf(end)).toEqual({ judged: 3, of: 3 });
  const again = after(end, { kind: 'more' });
  expect(again.pair).toBeDefined();
  expect(progressOf(again)).toEqual({ judged: 0, of: 3 });
  expect(openBallot(pairs, end.votes, 5).pair).toBeUndefined();
});

test('undo shows the pair again, with the sides it had', () => {
  const voted = cast(start);
  const vote = lastVote(voted);
  const undone = vote && after(voted, { kind: 'undo', vote });
  expect(undone?.votes).toEqual([]);
  expect([undone?.pair?.left.id, undone?.pair?.right.id]).toEqual([
    start.pair?.left.id,
    start.pair?.right.id,
  ]);
  expect(lastVote(start)).toBeUndefined();
});

test('what another question showed is not taken back here', () => {
  const other = { id: 'other', at: 1, left: 'x', right: 'y', choice: 'tie' } as const;
  expect(lastVote(openBallot(pairs, [other], 5))).toBeUndefined();
});

test.each([1, 2, 3, 4, 5, 6])(
  'a refused vote counts no more; its pair comes next, not under the finger (%d)',
  (seed) => {
    const begun = openBallot(pairs, [], seed);
    const shown = cast(begun);
    const refused = after(shown, { kind: 'refused', vote: voteOn(begun) });
    expect(refused.votes).toEqual([]);
    expect(refused.pair).toEqual(shown.pair);
    expect(cast(refused).pair?.key).toBe(begun.pair?.key);
  },
);

test('at the end of a round a refused vote is asked for at once', () => {
  const almost = cast(cast(start));
  const vote = voteOn(almost);
  const end = cast(almost);
  expect(after(end, { kind: 'refused', vote }).pair?.key).toBe(almost.pair?.key);
});

test('refused after it was taken back: nothing is left to do', () => {
  const vote = voteOn(start);
  const undone = after(start, { kind: 'cast', vote }, { kind: 'undo', vote });
  expect(after(undone, { kind: 'refused', vote })).toBe(undone);
});

test('a pair that nobody can judge any more is asked for no more, and the round ends without it', () => {
  const [vote, shown] = [voteOn(start), cast(start)];
  const left = after(shown, { kind: 'gone', vote });
  expect([left.votes, left.pair, progressOf(left)]).toEqual([[], shown.pair, { judged: 0, of: 2 }]);
  const end = cast(cast(left));
  expect([end.pair, progressOf(end)]).toEqual([undefined, { judged: 2, of: 2 }]);
});

test('it may be what is looked at, or the last one', () => {
  const again = (ballot: Ballot) => {
    const vote = voteOn(ballot);
    return after(ballot, { kind: 'cast', vote }, { kind: 'undo', vote }, { kind: 'gone', vote });
  };
  const next = again(start);
  expect(next.pair?.key).not.toBe(start.pair?.key);
  expect(next.pair).toBeDefined();
  const last = again(cast(cast(start)));
  expect([last.pair, progressOf(last)]).toEqual([undefined, { judged: 2, of: 2 }]);
  const none = pairs.reduce((ballot) => again(ballot), start);
  expect([none.pair, progressOf(none).of]).toEqual([undefined, 0]);
});

test('a vote that could not be taken back stands where it stood', () => {
  const twice = cast(cast(start));
  const [first] = twice.votes;
  const kept = first && after(twice, { kind: 'undo', vote: first }, { kind: 'kept', vote: first });
  expect(kept?.votes).toEqual(twice.votes);
});

test('the pair that comes is among those that were foreseen, whatever is chosen', () => {
  for (const choice of ['left', 'right', 'tie', 'bad'] as const) {
    expect(upcoming(start).map(({ key }) => key)).toContain(cast(start, choice).pair?.key);
  }
});

test('another question has its own pairs and the same votes', () => {
  const asked = after(cast(start), { kind: 'ask', pairs: pairs.slice(0, 1) });
  expect(asked.votes).toHaveLength(1);
  expect(asked.pairs).toHaveLength(1);
});
