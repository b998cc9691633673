import { expect, test } from 'vitest';
import { expectedWait } from './expected-wait';

const wide = { parallel: 1000, rate: { submits: 1000, windowMs: 60_000 } };

test.each([
  ['nothing', [], wide, 0],
  ['all at once: the longest', [4, 9, 2], wide, 9],
  ['one after the other', [4, 9, 2], { ...wide, parallel: 1 }, 15],
  ['two at a time', [4, 9, 2], { ...wide, parallel: 2 }, 9],
  ['five in three windows', [1, 1, 1, 1, 1], { ...wide, rate: { submits: 2, windowMs: 60_000 } }, 121],
  ['the narrower limit', [100, 100], { parallel: 1, rate: { submits: 1, windowMs: 60_000 } }, 200],
])('%s', (_, seconds, limits, expected) => {
  expect(expectedWait(seconds, limits)).toBe(expected);
});
