import { expect, it } from 'vitest';
import { doubtOf } from './doubt';

const sum = (usd: number, toPay = 1) => ({
  cells: 1,
  problems: 0,
  sentences: [],
  existing: 0,
  toPay,
  usd,
  seconds: 1,
});

it.each([
  ['what the page has told', sum(0.5), sum(0.5), undefined],
  ['less than it has told', sum(0.4), sum(0.5), undefined],
  ['more than it has told', sum(0.5), sum(0.4), 'untold'],
  ['what it has not told at all', sum(0.1), undefined, 'untold'],
  ['what is above the limit, told or not', sum(1.1), sum(1.1), 'limit'],
  ['nothing to pay', sum(0, 0), undefined, undefined],
])('asks first about more than is expected: %s', (_, asked, shown, doubt) =>
  expect(doubtOf(asked, shown, 1)).toBe(doubt),
);
