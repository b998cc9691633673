import { expect, test } from 'vitest';
import { type Result, summaryOf } from './summary';

const one = (name: string, usd: number, low: number, high: number, more: Partial<Result> = {}): Result => ({
  contestant: 0,
  duels: 8,
  wins: 4,
  strength: (low + high) / 2,
  island: 0,
  who: { name, usd },
  interval: { low, high },
  ...more,
});

test('the first leads only where the intervals are apart', () => {
  expect(summaryOf([one('Ruby', 0.1, 1, 2), one('Opal', 0.1, -2, -1)])).toEqual(['“Ruby” is preferred.']);
  expect(summaryOf([one('Ruby', 0.1, -0.5, 2), one('Opal', 0.1, -2, 0.5)])[0]).toMatch(
    /“Opal”, but not for certain/,
  );
});

test('nobody is preferred while one of few votes may be as good', () => {
  const results = [one('Ruby', 0.1, 1, 2), one('Opal', 0.1, -1, 0), one('Onyx', 0.1, -4, 3)];
  expect(summaryOf(results)[0]).toMatch(/“Ruby” is ahead of “Onyx”, but not for certain/);
});

test('nobody is ahead of an equal', () => {
  expect(summaryOf([one('Ruby', 0.1, -1, 1), one('Opal', 0.1, -1, 1)])).toEqual([
    '“Ruby” and “Opal” are level so far.',
  ]);
});

test('a cheaper one that is not clearly worse is told with its price', () => {
  const results = [one('Ruby', 0.1, 0, 2), one('Opal', 0.02, -1, 1), one('Onyx', 0.01, -3, -2)];
  expect(summaryOf(results)).toContain('“Opal” is not clearly worse, at a fifth of the price.');
});

test('the first that costs less than what it beats', () => {
  const results = [one('Opal', 0.02, 1, 2), one('Ruby', 0.1, -2, -1)];
  expect(summaryOf(results)).toContain('It beats “Ruby” at a fifth of the price.');
});

test('those who never met are not told to be better or worse', () => {
  const results = [one('Ruby', 0.1, 1, 2), one('Opal', 0.02, -2, -1, { island: 1 })];
  expect(summaryOf(results).join()).not.toMatch(/not clearly worse/);
  expect(summaryOf(results)[0]).toMatch(/not for certain/);
  expect(summaryOf(results).at(-1)).toMatch(/never met/);
});

test('nothing is said of what nobody voted on, nor before the intervals are known', () => {
  const silent = { duels: 0 };
  expect(summaryOf([one('Ruby', 0.1, 1, 2, silent), one('Opal', 0.1, 1, 2, silent)])).toEqual([
    'There are no votes yet.',
  ]);
  expect(summaryOf([one('Ruby', 0.1, 1, 2, { interval: undefined }), one('Opal', 0.1, 0, 1)])).toEqual([]);
});
