import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { BlobStore } from '@/lib/store/contract';
import { solid } from '../sample-images.test-support';
import { contactSheet, type Sheet } from './contact-sheet';
import { layoutOf } from './layout';
import { fitted } from './words';

const files = new Map<string, Uint8Array>([
  ['red', await solid(200, 400, 300).png().toBuffer()],
  ['tiny', await solid(90, 16, 16).png().toBuffer()],
  ['broken', new Uint8Array([1, 2, 3])],
]);
const blobs: Pick<BlobStore, 'read' | 'put'> = {
  read: async (hash) => files.get(hash),
  put: async () => {},
};
const signal = new AbortController().signal;
const sheet: Sheet = {
  title: 'A & <B>',
  rowHeads: ['10', '20'],
  columnHeads: ['First', 'Second', 'x'.repeat(5000)],
  cells: [
    [{ hash: 'red' }, { hash: 'tiny' }, undefined],
    [{ words: 'Not possible: Steps: at most 50.' }, { hash: 'gone' }, { hash: 'broken' }],
  ],
  ratio: 0.75,
  widest: 400,
};
const layout = layoutOf({
  rows: 2,
  columns: 3,
  ratio: 0.75,
  widest: 400,
  labels: { rows: true, columns: true, cells: false },
});

async function drawn(format: 'png' | 'webp') {
  const bytes = await contactSheet(blobs, sheet, format, signal);
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray(3 * (y * info.width + x)).subarray(0, 3)];
  const middle = (row: number, column: number) => {
    const box = layout?.cell(row, column) ?? { left: 0, top: 0, width: 0, height: 0 };
    return at(box.left + Math.floor(box.width / 2), box.top + Math.floor(box.height / 2));
  };
  const inked = ({
    left,
    top,
    width,
    height,
  }: {
    left: number;
    top: number;
    width: number;
    height: number;
  }) => {
    let dark = 0;
    for (let y = top; y < top + height; y += 1)
      for (let x = left; x < left + width; x += 1) if ((at(x, y)[0] ?? 255) < 120) dark += 1;
    return dark;
  };
  return { info, middle, inked };
}

it('puts every picture in its place, and names what is none', async () => {
  const { info, middle, inked } = await drawn('png');
  expect([info.width, info.height]).toEqual([layout?.width, layout?.height]);
  expect(middle(0, 0)).toEqual([200, 0, 0]);
  expect(middle(0, 1)).toEqual([90, 0, 0]);
  expect(middle(0, 2)).toEqual([0xf8, 0xf7, 0xf5]);
  for (const [row, column] of [
    [1, 0],
    [1, 1],
    [1, 2],
  ] as const) {
    expect(middle(row, column)).toEqual([0xea, 0xe8, 0xe5]);
    expect(layout && inked(layout.cell(row, column))).toBeGreaterThan(50);
  }
});

it('writes its title and the heads of rows and columns, cut where they are too long', async () => {
  const { inked } = await drawn('webp');
  if (!layout) throw new Error('no layout');
  for (const box of [layout.title, layout.rowHead(1), layout.columnHead(0), layout.columnHead(2)]) {
    expect(inked(box)).toBeGreaterThan(20);
  }
});

it('has nothing to draw of nothing, and stops when nobody waits for it any more', async () => {
  expect(await contactSheet(blobs, { ...sheet, cells: [] }, 'png', signal)).toBeUndefined();
  expect(await contactSheet(blobs, sheet, 'png', AbortSignal.abort())).toBeUndefined();
});

it('keeps together what is read as one letter, also where words are cut', () => {
  const family = '👨‍👩‍👧';
  const box = { width: 110, height: 26 };
  expect(fitted(`a\u0000b\n${family}`, { width: 400, height: 26 }, 20)).toBe(`a b ${family}`);
  expect(fitted(family.repeat(20), box, 20)).toBe(`${family.repeat(9)}…`);
});
