import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, moveFrom, tileStyle } from './justify';

describe('tileStyle', () => {
  test('grows in proportion to the width, so that a row is equally tall', () => {
    const wide = tileStyle({ width: 1536, height: 1024 });
    const tall = tileStyle({ width: 1024, height: 1536 });
    expect(wide).toEqual({ flexGrow: 1.5, flexBasis: 'calc(var(--row) * 1.5)', aspectRatio: 1.5 });
    // Heights after growing by any factor: basis and growth have the same ratio to the shape.
    expect(wide.flexGrow / wide.aspectRatio).toBe(tall.flexGrow / tall.aspectRatio);
  });

  test('keeps extreme shapes within a row', () => {
    expect(tileStyle({ width: 64, height: 2048 }).aspectRatio).toBe(0.45);
    expect(tileStyle({ width: 2048, height: 64 }).aspectRatio).toBe(2.8);
  });
});

/** Rows of tiles, given by their widths. */
const boxesOf = (rows: readonly (readonly number[])[]): Box[] =>
  rows.flatMap((widths, row) => {
    let left = 0;
    return widths.map((width) => {
      const box = { left, right: left + width, top: row * 100 };
      left += width;
      return box;
    });
  });

describe('moveFrom', () => {
  const boxes = boxesOf([
    [100, 200, 100],
    [300, 100],
    [50, 50],
  ]);

  test('left and right follow the order and stop at the ends', () => {
    expect(moveFrom(boxes, 2, 'ArrowRight')).toBe(3);
    expect(moveFrom(boxes, 3, 'ArrowLeft')).toBe(2);
    expect(moveFrom(boxes, 0, 'ArrowLeft')).toBe(0);
    expect(moveFrom(boxes, 6, 'ArrowRight')).toBe(6);
  });

  test('down and up go to the tile that stands nearest', () => {
    expect(moveFrom(boxes, 1, 'ArrowDown')).toBe(3);
    expect(moveFrom(boxes, 2, 'ArrowDown')).toBe(4);
    expect(moveFrom(boxes, 4, 'ArrowDown')).toBe(6);
    expect(moveFrom(boxes, 4, 'ArrowUp')).toBe(2);
    expect(moveFrom(boxes, 5, 'ArrowUp')).toBe(3);
  });

  test('stays at the first and the last row', () => {
    expect(moveFrom(boxes, 1, 'ArrowUp')).toBe(1);
    expect(moveFrom(boxes, 5, 'ArrowDown')).toBe(5);
  });

  test('Home and End', () => {
    expect(moveFrom(boxes, 3, 'Home')).toBe(0);
    expect(moveFrom(boxes, 3, 'End')).toBe(6);
  });

  test('down moves exactly one row, in any layout', () => {
    const rows = fc.array(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, fc.nat(), (widths, pick) => {
        const all = boxesOf(widths);
        const index = pick % all.length;
        const from = all[index];
        const to = all[moveFrom(all, index, 'ArrowDown')];
        const expected = Math.min((from?.top ?? 0) + 100, (widths.length - 1) * 100);
        expect(to?.top).toBe(expected);
      }),
    );
  });
});
