import { expect, test } from 'vitest';
import { gapBetween } from './between';
import { edgeSpeed, idsInBox } from './box';
import { layout, measure, squares } from './example-list.test-support';
import { layoutList } from './list-layout';

test('a box takes what it touches, drawn or not', () => {
  const box = { left: 0, right: 300, top: 50, bottom: 300 };
  expect(idsInBox(layout, measure.heading, box)).toEqual(['30-0', '30-1', '30-3', '30-4']);
  expect(idsInBox(layout, measure.heading, { ...box, bottom: layout.total })).toContain('10-0');
});

test('a box takes all of a closed stack', () => {
  const [section] = layout.sections;
  if (!section) throw new Error('No section.');
  const { items, ...known } = squares({ ...section.section, count: 1 });
  const stack = { ids: ['a', 'b', 'c'], shown: false, whole: true };
  const stacked = layoutList(
    [section.section],
    () => ({ ...known, items: items.map((item) => ({ ...item, stack })) }),
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

test('between two tiles there is a gap only where something is not loaded, whichever was picked first', () => {
  const ends = { newer: { id: '30-6' }, older: { id: '10-2' } };
  expect(gapBetween(layout, '30-6', '10-2')).toMatchObject(ends);
  expect(gapBetween(layout, '10-2', '30-6')).toMatchObject(ends);
  expect(gapBetween(layout, '30-0', '30-6')).toBeUndefined();
  expect(gapBetween(layout, '30-0', 'long gone')).toBeUndefined();
});
