import { expect, it } from 'vitest';
import { moved } from './moves';

const table = { columns: 4, count: 10 };

it('moves along the row and the column, and not over their edges', () => {
  expect(moved('ArrowRight', 1, table)).toBe(2);
  expect(moved('ArrowDown', 1, table)).toBe(5);
  expect(moved('ArrowUp', 5, table)).toBe(1);
  expect(moved('ArrowRight', 3, table)).toBeUndefined();
  expect(moved('ArrowLeft', 4, table)).toBeUndefined();
  expect(moved('ArrowUp', 2, table)).toBeUndefined();
  expect(moved('ArrowDown', 7, table)).toBeUndefined();
});

it('goes to both ends of a row, also of one that is not full', () => {
  expect(moved('Home', 6, table)).toBe(4);
  expect(moved('End', 8, table)).toBe(9);
  expect(moved('End', 9, table)).toBeUndefined();
});

it('leaves other keys alone', () => {
  expect(moved('a', 1, table)).toBeUndefined();
});
