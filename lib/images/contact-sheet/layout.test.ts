import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, layoutOf, mostPixels } from './layout';

const labels = { rows: true, columns: true, cells: false };

it('takes the largest cells that there is room for', () => {
  const small = layoutOf({ rows: 2, columns: 3, ratio: 1, labels });
  expect(small?.cell(0, 0).width).toBe(1024);
  const large = layoutOf({ rows: 20, columns: 20, ratio: 0.75, labels });
  expect(large?.cell(0, 0).width).toBeGreaterThan(300);
});

it('leaves no room around small pictures, and enough for words', () => {
  const width = (widest: number) =>
    layoutOf({ rows: 2, columns: 3, ratio: 1, widest, labels })?.cell(0, 0).width;
  expect([width(512), width(64), width(4000)]).toEqual([512, 240, 1024]);
});

it('keeps every box within the sheet, and the sheet within its limits', () => {
  const side = fc.integer({ min: 1, max: 40 });
  const ratio = fc.double({ min: 0.2, max: 3, noNaN: true });
  fc.assert(
    fc.property(side, side, ratio, fc.boolean(), (rows, columns, tall, cells) => {
      const layout = layoutOf({ rows, columns, ratio: tall, labels: { ...labels, cells } });
      expect(layout).toBeDefined();
      if (!layout) return;
      const { width, height } = layout;
      expect(width * height).toBeLessThanOrEqual(mostPixels);
      expect(Math.max(width, height)).toBeLessThanOrEqual(16_383);
      const last = [rows - 1, columns - 1] as const;
      const boxes: readonly Box[] = [
        layout.title,
        layout.cell(0, 0),
        layout.cell(...last),
        layout.caption(...last),
        layout.rowHead(rows - 1),
        layout.columnHead(columns - 1),
      ];
      for (const box of boxes) {
        expect(box.left + box.width).toBeLessThanOrEqual(width);
        expect(box.top + box.height).toBeLessThanOrEqual(height);
      }
      const [cell, caption] = [layout.cell(...last), layout.caption(...last)];
      if (cells) expect(caption.top).toBeGreaterThan(cell.top + cell.height);
      if (columns > 1) expect(layout.cell(0, 0).width).toBeLessThan(layout.cell(0, 1).left);
    }),
  );
});

it('draws a thousand in one row as small as they must be', () => {
  expect(layoutOf({ rows: 1, columns: 1000, ratio: 1, labels })?.cell(0, 0).width).toBeGreaterThan(10);
});
