import { expect, it } from 'vitest';
import { gridColumns } from './grid-columns';

const plain = { gap: 0, caption: 0 };
const desktop = { width: 1400, height: 700 };
const phone = { width: 390, height: 700 };
const many = (count: number, ratio: number) => Array.from({ length: count }, () => ratio);

it.each([
  ['two squares', many(2, 1), desktop, 2],
  ['two squares on a phone', many(2, 1), phone, 1],
  ['two panoramas', many(2, 4), desktop, 1],
  ['four squares', many(4, 1), { width: 700, height: 700 }, 2],
  ['nine squares in a square', many(9, 1), { width: 700, height: 700 }, 3],
  ['nine squares in a wide room', many(9, 1), { width: 1400, height: 500 }, 5],
  ['five tall ones', many(5, 0.5), desktop, 5],
  ['five tall ones on a phone', many(5, 0.5), phone, 3],
])('%s', (_, ratios, room, columns) => {
  expect(gridColumns(ratios, room, plain)).toBe(columns);
});

it('captions and gaps count: rows cost more than columns', () => {
  const room = { width: 600, height: 630 };
  expect(gridColumns(many(2, 2), room, plain)).toBe(1);
  expect(gridColumns(many(2, 2), room, { gap: 0, caption: 250 })).toBe(2);
});

it('of equal sizes the fewest empty cells win', () => {
  // Two and two, or three in a row: each is 100 pixels wide.
  expect(gridColumns(many(3, 1), { width: 300, height: 200 }, plain)).toBe(3);
  expect(gridColumns(many(4, 1), { width: 300, height: 200 }, plain)).toBe(2);
});

it('a room without any height is no division by nothing', () => {
  expect(gridColumns(many(3, 1), { width: 100, height: 0 }, { gap: 4, caption: 28 })).toBeGreaterThan(0);
});
