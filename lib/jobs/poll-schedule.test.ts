import { expect, test } from 'vitest';
import { nextPoll, pollInterval } from './poll-schedule';

test('looks every second for a minute, then ever less often, never less than every ten seconds', () => {
  expect([0, 30_000, 60_000].map(pollInterval)).toEqual([1000, 1000, 1000]);
  expect(pollInterval(300_000)).toBe(5000);
  expect(pollInterval(3_000_000)).toBe(10_000);
});

test('slow answers do not shift the grid', () => {
  expect(nextPoll(500, 500)).toBe(1500);
  expect(nextPoll(500, 1499)).toBe(1500);
  expect(nextPoll(500, 1500)).toBe(2500);
  expect(nextPoll(500, 4321)).toBe(4500);
});
