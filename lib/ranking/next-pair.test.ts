import { expect, test } from 'vitest';
import type { Vote } from './duel';
import { type Contender, fairPairs, pairKey } from './fair-pairs';
import { nextPair } from './next-pair';
import { seededRandom } from './seeded-random';

/** Contestants with a picture for each place on another axis. */
const grid = (contestants: number, places: number): readonly Contender[] =>
  Array.from({ length: contestants * places }, (_, at) => ({
    id: `p${at}`,
    contestant: Math.floor(at / places),
    place: [at % places],
  }));

test('fair pairs: the same everything else; the nearest there is where a picture is missing', () => {
  expect(fairPairs(grid(2, 3)).map(({ left, right }) => [left.id, right.id])).toEqual([
    ['p0', 'p3'],
    ['p1', 'p4'],
    ['p2', 'p5'],
  ]);
  const alone = [
    { id: 'a', contestant: 0, place: [0, 0] },
    { id: 'b', contestant: 1, place: [1, 1] },
    { id: 'c', contestant: 1, place: [0, 1] },
  ];
  expect(fairPairs(alone).map(({ left, right }) => [left.id, right.id])).toEqual([['a', 'c']]);
});

test('every pair is shown once before one is shown again, and both sides are used', () => {
  const pairs = fairPairs(grid(3, 4));
  expect(pairs).toHaveLength(12);
  const random = seededRandom(3);
  const votes: Vote[] = [];
  let turned = 0;
  for (let vote = 0; vote < 24; vote += 1) {
    const pair = nextPair(pairs, votes, random);
    if (!pair) throw new Error('nothing to show');
    if (pair.left.contestant > pair.right.contestant) turned += 1;
    votes.push({ left: pair.left.id, right: pair.right.id, choice: 'left' });
    const distinct = new Set(votes.map(({ left, right }) => pairKey(left, right))).size;
    expect(distinct).toBe(Math.min(12, vote + 1));
  }
  expect(turned).toBeGreaterThan(4);
  expect(turned).toBeLessThan(20);
});

test('those who never met come before those who did, as long as nobody is ahead', () => {
  const pairs = fairPairs(grid(3, 4));
  const votes = [0, 1, 4, 5].map((at): Vote => ({ left: `p${at}`, right: `p${at + 4}`, choice: 'tie' }));
  const pair = nextPair(pairs, votes, seededRandom(1));
  expect([pair?.left.contestant, pair?.right.contestant].toSorted()).toEqual([0, 2]);
});

test('a close contest tells more than a decided one of as many duels', () => {
  const pairs = fairPairs(grid(3, 4)).filter(({ left, right }) => right.contestant - left.contestant < 2);
  const decided = [0, 1].map(
    (place): Vote => ({ left: `p${place}`, right: `p${place + 4}`, choice: 'left' }),
  );
  const close = [4, 5].map((at): Vote => ({ left: `p${at}`, right: `p${at + 4}`, choice: 'tie' }));
  const pair = nextPair(pairs, [...decided, ...close], seededRandom(1));
  expect([pair?.left.contestant, pair?.right.contestant].toSorted()).toEqual([1, 2]);
});

test('nothing to choose from', () => {
  expect(nextPair([], [], seededRandom(1))).toBeUndefined();
  expect(fairPairs(grid(1, 4))).toEqual([]);
});
