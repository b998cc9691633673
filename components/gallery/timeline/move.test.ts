import { expect, test } from 'vitest';
import { layout } from './example-list.test-support';
import { moveSpot } from './move';

const from = (sectionIndex: number, index: number, key: Parameters<typeof moveSpot>[2]) => {
  const to = moveSpot(layout, { section: sectionIndex, index }, key, 400);
  return [to.section, to.index];
};

test('left and right follow the order, over headings too', () => {
  expect(from(0, 1, 'ArrowRight')).toEqual([0, 2]);
  expect(from(0, 6, 'ArrowRight')).toEqual([1, 0]);
  expect(from(2, 0, 'ArrowLeft')).toEqual([1, Number.POSITIVE_INFINITY]);
  expect(from(0, 0, 'ArrowLeft')).toEqual([0, 0]);
  expect(from(2, 4, 'ArrowRight')).toEqual([2, 4]);
});

test('up and down go to the nearest tile of the row, and stay at the edges', () => {
  expect(from(0, 1, 'ArrowDown')).toEqual([0, 4]);
  expect(from(0, 4, 'ArrowUp')).toEqual([0, 1]);
  expect(from(0, 5, 'ArrowDown')).toEqual([0, 6]);
  expect(from(0, 6, 'ArrowDown')).toEqual([1, 0]);
  expect(from(0, 2, 'ArrowUp')).toEqual([0, 2]);
  expect(from(2, 3, 'ArrowDown')).toEqual([2, 3]);
});

test('a page is as far as it says, Home and End are those of the whole list', () => {
  expect(from(0, 1, 'PageDown')).toEqual([0, 6]);
  expect(from(0, 6, 'PageUp')[1]).toBeLessThan(3);
  expect(from(2, 0, 'Home')).toEqual([0, 0]);
  expect(from(0, 3, 'End')).toEqual([2, 4]);
});
