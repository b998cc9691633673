import { expect, test } from 'vitest';
import { nextPoll, pollInterval } from './poll-schedule';

const farOff = { from: 3_600_000, to: 3_700_000, every: 3000 };
const around10s = { from: 9_500, to: 11_000, every: 50 };
const at = (window: typeof farOff, ...elapsed: readonly number[]) =>
  elapsed.map((ms) => pollInterval(ms, window));

test('looks often at first, every second for a minute, then ever less often, at least every ten seconds', () => {
  expect(at(farOff, 0, 1000, 5000)).toEqual([200, 200, 500]);
  expect(at(farOff, 10_000, 30_000, 60_000)).toEqual([1000, 1000, 1000]);
  expect(at(farOff, 300_000, 2_000_000)).toEqual([5000, 10_000]);
});

test('slow answers do not shift the grid', () => {
  expect(nextPoll(500, 500, farOff)).toBe(700);
  expect(nextPoll(500, 699, farOff)).toBe(700);
  expect(nextPoll(500, 700, farOff)).toBe(900);
  expect(nextPoll(500, 1321, farOff)).toBe(1500);
});

test('looks at the beginning of the window and closely within it', () => {
  expect(at(around10s, 9_200)).toEqual([300]);
  expect(at(around10s, 9_500, 10_000, 11_000)).toEqual([50, 50, 50]);
});

test('looks less and less closely after the window', () => {
  expect(at(around10s, 12_000, 14_000, 30_000)).toEqual([200, 600, 1000]);
});

test('never crowds a long job', () => {
  expect(pollInterval(48_000, { from: 30_000, to: 66_000, every: 1200 })).toBe(1000);
});
