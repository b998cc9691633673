import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { anchorAt, layoutList, positionOfAnchor, sectionsWithin } from './list-layout';
import { estimateHeight, layoutRows } from './rows';
import { baseAfterScroll, frameAt, mustReframe, pageHeight, tallest } from './scroll-frame';
import { type Bucket, daysOf, joinBuckets, type Section } from './section';
import type { SectionItems } from './section-items';

const measure = { width: 1400, row: 224, gap: 6, heading: 40, end: 0 };
const day = 86_400_000;
const bucketsOf = (...counts: readonly number[]): readonly Bucket[] =>
  counts.map((count, index) => {
    const from = (counts.length - index) * day;
    return { from, to: from + day, count, ratioSum: count };
  });

test('days with few pictures share a heading, without a gap or an overlap, and nothing is lost', () => {
  const sections = joinBuckets(bucketsOf(3, 1, 30, 5, 5, 20, 100));
  expect(sections.map(({ count }) => count)).toEqual([4, 30, 10, 20, 100]);
  expect(sections[0]).toMatchObject({ from: 6 * day, to: 8 * day });
});

test('what arrives on top changes no section below', () => {
  const before = joinBuckets(bucketsOf(3, 30, 5, 2, 100));
  const [newest, ...older] = bucketsOf(3, 30, 5, 2, 100);
  if (!newest) throw new Error('No bucket.');
  const after = joinBuckets([{ ...newest, count: 40, ratioSum: 40 }, ...older]);
  expect(after.slice(1)).toEqual(before.slice(1));
});

test('a first page is cut into the days of its own clock', () => {
  const results = [5, 3, 1, -1, -30].map((hours) => ({ createdAt: 100 * day + hours * 3_600_000 }));
  expect(daysOf(results, 0).map(({ from, count }) => [from / day, count])).toEqual([
    [100, 3],
    [99, 1],
    [98, 1],
  ]);
  // Two hours west it is still yesterday at one.
  expect(daysOf(results, -120).map(({ count }) => count)).toEqual([2, 2, 1]);
});

const ratios = fc.array(fc.double({ min: 0.45, max: 2.8, noNaN: true }), { minLength: 1, maxLength: 200 });

test('rows are full, tiles keep their shape, order and distance', () => {
  fc.assert(
    fc.property(ratios, fc.integer({ min: 280, max: 3000 }), (shapes, width) => {
      const { places, height } = layoutRows(shapes, { width, row: 224, gap: 6 });
      expect(places).toHaveLength(shapes.length);
      for (const [index, place] of places.entries()) {
        expect(place.width / place.height).toBeCloseTo(shapes[index] ?? 0, 5);
        expect(place.left + place.width).toBeLessThanOrEqual(width + 1e-6);
        expect(place.top + place.height).toBeLessThanOrEqual(height + 1e-6);
        const next = places[index + 1];
        if (!next) continue;
        if (next.top === place.top) expect(next.left).toBeCloseTo(place.left + place.width + 6, 5);
        else {
          expect(place.left + place.width).toBeCloseTo(width, 5);
          expect(next.top).toBeCloseTo(place.top + place.height + 6, 5);
        }
      }
    }),
  );
});

test('a last row is stretched only when it is nearly full', () => {
  const lastOf = (count: number) => layoutRows(Array<number>(count).fill(1), measure).places.at(-1);
  expect(lastOf(2)?.height).toBeGreaterThanOrEqual(224);
  expect(lastOf(2)?.height).toBeLessThan(226);
  expect((lastOf(5)?.left ?? 0) + (lastOf(5)?.width ?? 0)).toBeCloseTo(1400, 5);
});

test('the estimate is near what the rows take', () => {
  const shapes = Array.from({ length: 600 }, (_, n) => 0.6 + (n % 7) / 5);
  const ratioSum = shapes.reduce((sum, ratio) => sum + ratio, 0);
  const { height } = layoutRows(shapes, measure);
  expect(estimateHeight({ count: 600, ratioSum }, measure) / height).toBeGreaterThan(0.85);
  expect(estimateHeight({ count: 600, ratioSum }, measure) / height).toBeLessThan(1.15);
});

const sections = joinBuckets(bucketsOf(...Array.from({ length: 500 }, (_, n) => (n * 37) % 900)));
const layout = layoutList(sections, () => undefined, measure);

test('finds exactly the sections of a part of the list', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: layout.total, noNaN: true }), fc.nat(5000), (from, length) => {
      const expected = layout.sections.filter(
        ({ top, height }) => top + height > from && top < from + length,
      );
      expect(sectionsWithin(layout, from, from + length)).toEqual(expected);
    }),
  );
});

/** A section whose tiles are known, all of one shape. */
const tilesOf = ({ from }: Section, count: number, ratio: number): SectionItems => ({
  items: Array.from({ length: count }, (_, index) => ({
    kind: 'tile',
    key: `${from} ${index}`,
    generation: generation(),
  })),
  ratios: Array<number>(count).fill(ratio),
  missing: 0,
  newest: undefined,
});

test('finds its spot again after sections above it took another height', () => {
  const at = layout.total / 2;
  const anchor = anchorAt(layout, at, measure.heading);
  if (!anchor) throw new Error('No anchor.');
  const loaded = layoutList(sections, (section) => tilesOf(section, section.count, 2), measure);
  const [before] = sectionsWithin(layout, at, at + 1);
  const there = positionOfAnchor(loaded, anchor, measure.heading);
  const [after] = sectionsWithin(loaded, there, there + 1);
  expect(after?.section).toEqual(before?.section);
});

test('a tile that is looked at stays at its height when others come in before it', () => {
  const two = joinBuckets(bucketsOf(60, 60));
  const before = layoutList(two, (section) => tilesOf(section, 60, 1), measure);
  const at = (before.sections[1]?.top ?? 0) + 700;
  const anchor = anchorAt(before, at, measure.heading);
  if (!anchor?.tile) throw new Error('No tile.');
  const after = layoutList(
    two,
    (section) => {
      const tiles = tilesOf(section, 60, 1);
      if (section !== two[1]) return tilesOf(section, 90, 1);
      return { ...tiles, items: tiles.items.slice(5), ratios: tiles.ratios.slice(5) };
    },
    measure,
  );
  const found = after.sections[1];
  const index = found?.tiles?.items.findIndex(({ key }) => key === anchor.tile?.key) ?? -1;
  const top = (found?.top ?? 0) + measure.heading + (found?.places?.[index]?.top ?? 0);
  expect(positionOfAnchor(after, anchor, measure.heading)).toBeCloseTo(top + anchor.tile.below, 5);
});

const scrolled = { total: 60_000_000, viewport: 900 };

test('every place of a list that is too high for a page can be reached and stays where it is', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: scrolled.total - 900, noNaN: true }), (at) => {
      const { base, scroll } = frameAt(at, scrolled);
      expect(base + scroll).toBeCloseTo(at, 3);
      expect(scroll).toBeGreaterThanOrEqual(0);
      expect(scroll).toBeLessThanOrEqual(tallest - 900 + 1e-6);
      expect(mustReframe(base, scroll, scrolled)).toBe(false);
    }),
  );
});

test('a wheel moves over the pictures, a dragged scrollbar over the whole list', () => {
  expect(baseAfterScroll(1000, { from: 5000, to: 5300 }, scrolled)).toBe(1000);
  const end = tallest - 900;
  expect(baseAfterScroll(0, { from: 0, to: end }, scrolled) + end).toBeCloseTo(scrolled.total - 900, 3);
  expect(baseAfterScroll(0, { from: end, to: 0 }, scrolled)).toBeCloseTo(0, 3);
  expect(baseAfterScroll(300, { from: 9000, to: 0 }, { total: 20_000, viewport: 900 })).toBe(0);
});

test('asks for a new frame when the page would end before the list does, or after it', () => {
  expect(mustReframe(1_000_000, 100, scrolled)).toBe(true);
  expect(mustReframe(0, tallest - 900, scrolled)).toBe(true);
  expect(mustReframe(300, 5000, { total: 20_000, viewport: 900 })).toBe(true);
  expect(mustReframe(0, 5000, { total: 20_000, viewport: 900 })).toBe(false);
  expect(pageHeight(20_000)).toBe(20_000);
});
