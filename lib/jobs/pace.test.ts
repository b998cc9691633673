import { expect, test } from 'vitest';
import { createPace } from './pace';

const seen = (...durations: readonly number[]) => {
  const pace = createPace();
  for (const ms of durations) pace.note('a', ms - 100, ms);
  return pace;
};
const around2s = { from: 0.98 * 1900, to: 1.1 * 2000 + 200 };

test('guesses generously until some have been seen', () => {
  const guess = { from: 8000, to: 14_000 };
  expect(seen().window('a', 10_000)).toEqual(guess);
  expect(seen(2000, 2000).window('a', 10_000)).toEqual(guess);
  expect(seen(2000, 2000, 2000).window('b', 10_000)).toEqual(guess);
});

test('expects what was usual lately, whatever one of them took', () => {
  expect(seen(2000, 500, 2000, 2000, 60_000).window('a', 10_000)).toEqual(around2s);
});

test('follows a model that becomes faster', () => {
  const pace = seen(...Array<number>(20).fill(10_000), ...Array<number>(7).fill(2000));
  expect(pace.window('a', 10_000)).toEqual(around2s);
});

test('does not take a late look for a late finish', () => {
  const pace = createPace();
  for (let n = 0; n < 3; n += 1) pace.note('a', 1000, 2000);
  expect(pace.window('a', 10_000).from).toBeLessThan(1000);
});
