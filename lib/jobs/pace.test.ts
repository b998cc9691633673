import { setMaxListeners } from 'node:events';
import { expect, test } from 'vitest';
import { systemClock } from '@/lib/clock';
import { createPace } from './pace';

const { signal } = new AbortController();
const seen = (...durations: readonly number[]) => {
  const pace = createPace(systemClock);
  for (const ms of durations) pace.note('a', ms - 100, ms);
  return pace;
};
const around2s = { from: 1875, to: 2225 };

test('guesses generously until one has been seen', () => {
  const guess = { from: 8000, to: 14_000, every: 200 };
  expect(seen().window('a', 10_000)).toEqual(guess);
  expect(seen(2000).window('b', 10_000)).toEqual(guess);
  expect(seen(2000).window('a', 10_000)).toMatchObject(around2s);
});

test('expects what was usual lately, whatever one of them took', () => {
  expect(seen(2000, 500, 2000, 2000, 60_000).window('a', 10_000)).toMatchObject(around2s);
});

test('follows a model that becomes faster', () => {
  const pace = seen(...Array<number>(20).fill(10_000), ...Array<number>(7).fill(2000));
  expect(pace.window('a', 10_000)).toMatchObject(around2s);
});

test('does not take a late look for a late finish', () => {
  const pace = createPace(systemClock);
  for (let n = 0; n < 3; n += 1) pace.note('a', 1000, 2000);
  expect(pace.window('a', 10_000).from).toBeLessThan(1000);
});

test('looks closely where the window is narrow, the less closely the more are waited for', async () => {
  const pace = seen(2000);
  expect(pace.window('a', 10_000).every).toBe(20);
  const leaving = new AbortController();
  setMaxListeners(0, leaving.signal);
  const others = Array.from({ length: 8 }, () => pace.wait('b', 60_000, leaving.signal).catch(() => 'left'));
  expect(pace.window('a', 10_000).every).toBe(40);
  others.push(...Array.from({ length: 8 }, () => pace.wait('b', 60_000, leaving.signal).catch(() => 'left')));
  expect(pace.window('a', 10_000).every).toBe(50);
  leaving.abort();
  await Promise.all(others);
  expect(pace.window('a', 10_000).every).toBe(20);
});

test('waits out its time, or until one of the same model is seen to be finished', async () => {
  const pace = seen();
  const over: string[] = [];
  const leaving = new AbortController();
  const other = pace.wait('b', 60_000, leaving.signal).finally(() => over.push('b'));
  const same = pace.wait('a', 60_000, signal).then(() => over.push('a'));
  await pace.wait('a', 1, signal);
  expect(over).toEqual([]);
  pace.note('a', 900, 1000);
  await same;
  expect(over).toEqual(['a']);
  leaving.abort(new Error('the end'));
  await expect(other).rejects.toThrow('the end');
});
