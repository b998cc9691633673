import { expect, test } from 'vitest';
import { nextPoll, pollInterval } from './poll-schedule';

const farOff = 3_600_000;

test('looks every second for a minute, then ever less often, never less than every ten seconds', () => {
  expect([0, 30_000, 60_000].map((elapsed) => pollInterval(elapsed, farOff))).toEqual([1000, 1000, 1000]);
  expect(pollInterval(300_000, farOff)).toBe(5000);
  expect(pollInterval(2_000_000, farOff)).toBe(10_000);
});

test('slow answers do not shift the grid', () => {
  expect(nextPoll(500, 500, farOff)).toBe(1500);
  expect(nextPoll(500, 1499, farOff)).toBe(1500);
  expect(nextPoll(500, 1500, farOff)).toBe(2500);
  expect(nextPoll(500, 4321, farOff)).toBe(4500);
});

test('looks more closely around the usual end of a short job, and never crowds a long one', () => {
  expect([1000, 8000, 13_000, 15_000].map((elapsed) => pollInterval(elapsed, 10_000))).toEqual([
    1000, 250, 250, 1000,
  ]);
  expect(pollInterval(48_000, 48_000)).toBe(1000);
});
