import { expect, test } from 'vitest';
import { chanceOf } from './bradley-terry';
import { type Duel, duelsOf } from './duel';
import { fairPairs } from './fair-pairs';
import { intervalsOf, resample } from './intervals';
import { pairingsOf } from './pairings';
import { ranked, standingsOf } from './ranking';
import { seededRandom } from './seeded-random';

const times = <T>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value);
const won = (a: number, b: number): Duel => ({ a, b, share: 1 });

function intervals(count: number, duels: readonly Duel[], random = seededRandom(7)) {
  const pairings = pairingsOf(duels);
  const fitted = standingsOf(count, pairings).map(({ strength }) => strength);
  return intervalsOf(
    count,
    times(300, 0).map(() => resample(fitted, pairings, random)),
  );
}

test('the strongest first; who never fought comes last', () => {
  const standings = ranked(standingsOf(3, pairingsOf([...times(9, won(2, 1)), won(1, 2)])));
  expect(standings.map(({ contestant, duels, wins }) => [contestant, duels, wins])).toEqual([
    [2, 10, 9],
    [1, 10, 1],
    [0, 0, 0],
  ]);
});

test('those who never met, not by way of others either, are told apart', () => {
  const island = standingsOf(5, pairingsOf([won(0, 1), won(2, 3), won(3, 4)])).map((one) => one.island);
  expect(island[0]).toBe(island[1]);
  expect(island[2]).toBe(island[4]);
  expect(island[0]).not.toBe(island[2]);
});

test('one vote is not enough to tell, ten are, and the same votes give the same intervals', () => {
  const [once] = intervals(2, [won(0, 1)]);
  expect(once?.low).toBeLessThan(0);
  expect(once?.high).toBeGreaterThan(0);
  const [ten, other] = intervals(2, times(10, won(0, 1)));
  expect(ten?.low).toBeGreaterThan(other?.high ?? Infinity);
  expect(intervals(2, [won(0, 1)])[0]).toEqual(once);
});

test('four times the votes make half the width', () => {
  const width = (votes: number) => {
    const [first] = intervals(2, times(votes, [won(0, 1), won(1, 0)]).flat());
    return (first?.high ?? 0) - (first?.low ?? 0);
  };
  expect(width(32) / width(8)).toBeGreaterThan(0.4);
  expect(width(32) / width(8)).toBeLessThan(0.65);
});

test('intervals hold the true strength about as often as they say', () => {
  const truth = [0.8, 0.2, -1];
  const draw = seededRandom(11);
  const meetings = times(20, [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const).flat();
  let held = 0;
  for (let round = 0; round < 60; round += 1) {
    const duels = meetings.map(([a, b]) =>
      draw() < chanceOf(truth[a] ?? 0, truth[b] ?? 0) ? won(a, b) : won(b, a),
    );
    intervals(3, duels, draw).forEach(({ low, high }, at) => {
      if (low <= (truth[at] ?? 0) && (truth[at] ?? 0) <= high) held += 1;
    });
  }
  expect(held / 180).toBeGreaterThan(0.9);
  expect(held / 180).toBeLessThan(1);
});

test('a tie and two bad ones are half a win each; votes on other pairs do not count', () => {
  const of = (left: string, right: string, choice: 'left' | 'right' | 'tie' | 'bad') => {
    const contenders = [
      { id: 'a', contestant: 0, place: [0] },
      { id: 'a2', contestant: 0, place: [1] },
      { id: 'b', contestant: 1, place: [0] },
    ];
    return duelsOf(fairPairs(contenders), [{ left, right, choice }]);
  };
  expect(of('a', 'b', 'tie')).toEqual([{ a: 0, b: 1, share: 0.5 }]);
  expect(of('a', 'b', 'bad')).toEqual([{ a: 0, b: 1, share: 0.5 }]);
  expect(of('b', 'a', 'right')).toEqual([{ a: 1, b: 0, share: 0 }]);
  expect(of('a', 'a2', 'left')).toEqual([]);
  expect(of('a2', 'b', 'left')).toEqual([]);
  expect(of('a', 'gone', 'left')).toEqual([]);
});
