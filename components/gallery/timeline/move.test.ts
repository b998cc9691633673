import { expect, test } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { edgeSpeed, idsInBox } from './box';
import { draw } from './draw';
import { layoutList } from './list-layout';
import { moveSpot } from './move';
import type { Section } from './section';

const measure = { width: 618, row: 200, gap: 6, heading: 40, end: 0 };
const section = (from: number, count: number): Section => ({ from, to: from + 10, count, ratioSum: count });
// Three squares to a row; the middle section is not loaded.
const [top, unknown, bottom] = [section(30, 7), section(20, 50), section(10, 5)];
const layout = layoutList(
  [top, unknown, bottom],
  ({ from, count }) =>
    from === 20
      ? undefined
      : {
          items: Array.from({ length: count }, (_, index) => ({
            kind: 'tile',
            key: `${from}-${index}`,
            generation: generation(),
          })),
          ratios: Array<number>(count).fill(1),
          missing: 0,
          newest: undefined,
        },
  measure,
);
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

test('only what is in the window is drawn, and the tile with the focus', () => {
  const drawn = draw(layout, measure, { from: 0, to: 300, kept: '10-3' });
  expect(
    drawn.map(({ section: { from: start }, tiles }) => [start, tiles.map(({ item }) => item.key)]),
  ).toEqual([
    [30, ['30-0', '30-1', '30-2', '30-3', '30-4', '30-5']],
    [10, ['10-3']],
  ]);
});

test('frames stand where nothing is loaded yet, in the room that was reckoned', () => {
  const placed = layout.sections[1];
  if (!placed) throw new Error('No section.');
  const middle = placed.top + placed.height / 2;
  const [drawn] = draw(layout, measure, { from: middle, to: middle + 400, kept: undefined });
  expect(drawn?.frames.length).toBeGreaterThan(5);
  for (const { top: y, height } of drawn?.frames ?? [])
    expect(y + height).toBeLessThanOrEqual(placed.height - measure.heading);
});

test('a box takes what it touches, drawn or not', () => {
  const box = { left: 0, right: 300, top: 50, bottom: 300 };
  expect(idsInBox(layout, measure.heading, box)).toEqual(['30-0', '30-1', '30-3', '30-4']);
  expect(idsInBox(layout, measure.heading, { ...box, bottom: layout.total })).toContain('10-0');
});

test('a box takes all of a closed stack', () => {
  const stacked = layoutList(
    [bottom],
    () => ({
      items: [
        {
          kind: 'tile',
          key: 'a',
          generation: generation(),
          stack: { ids: ['a', 'b', 'c'], shown: false, whole: true },
        },
      ],
      ratios: [1],
      missing: 0,
      newest: undefined,
    }),
    measure,
  );
  const box = { left: 0, right: 9, top: 50, bottom: 60 };
  expect(idsInBox(stacked, measure.heading, box)).toEqual(['a', 'b', 'c']);
});

test('the page is scrolled at the edges of what is seen of the list, and faster beyond them', () => {
  const window = { viewport: 900, covered: 100 };
  expect(edgeSpeed(450, window)).toBe(0);
  expect(edgeSpeed(880, window)).toBeGreaterThan(0);
  expect(edgeSpeed(2000, window)).toBeGreaterThan(edgeSpeed(880, window));
  expect(edgeSpeed(2000, window)).toBe(edgeSpeed(3000, window));
  expect(edgeSpeed(110, window)).toBeLessThan(0);
  expect(edgeSpeed(-50, window)).toBe(-edgeSpeed(2000, window));
});
