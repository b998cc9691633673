import sharp from 'sharp';
import type { BlobStore } from '@/lib/store/contract';
import { rebuildVariant } from '../rebuild-variant';
import { type Box, layoutOf } from './layout';
import { drawWords, type Tile } from './words';

/** A kept picture, or what stands in its place. */
export type SheetCell =
  | { readonly hash: string }
  | { readonly words: string }
  /** Nothing at all. */
  | undefined;

/** Pictures in rows and columns, with what is written around them. */
export interface Sheet {
  readonly title: string;
  readonly rowHeads?: readonly string[];
  readonly columnHeads?: readonly string[];
  /** Row by row, all of one length. */
  readonly cells: readonly (readonly SheetCell[])[];
  /** Beneath the cells, in the same order. */
  readonly captions?: readonly (readonly string[])[];
  /** Height by width of every cell. */
  readonly ratio: number;
  /** See `SheetShape`. */
  readonly widest: number;
}

type Blobs = Pick<BlobStore, 'read' | 'put'>;

const paper = { ink: '#2b2926', ground: '#f8f7f5' };
const empty = { ink: '#6a1b12', ground: '#eae8e5' };
/** Decoded at the same time. */
const atOnce = 4;
/** The longer side of the smaller thumbnail. */
const smallSide = 512;

/**
 * One picture of many, labelled. Drawn tile by tile, so that never more than a few pictures are in memory beside the sheet,
 * which has at most `mostPixels`. Undefined where there is nothing to draw, so much that it could only be dots,
 * or nobody waits for it any more.
 */
export async function contactSheet(
  blobs: Blobs,
  { title, rowHeads, columnHeads, cells, captions, ratio, widest }: Sheet,
  format: 'png' | 'webp',
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const labels = {
    rows: rowHeads !== undefined,
    columns: columnHeads !== undefined,
    cells: captions !== undefined,
  };
  const layout = columns > 0 ? layoutOf({ rows: cells.length, columns, ratio, widest, labels }) : undefined;
  if (!layout) return undefined;
  const { width, height, fontSize } = layout;
  const canvas = await sharp({ create: { width, height, channels: 3, background: paper.ground } })
    .raw()
    .toBuffer();

  const write =
    (text: string, box: Box, colours = paper) =>
    async () =>
      put(canvas, width, box, await drawWords(text, box, fontSize, colours));
  const drawCell = (cell: SheetCell, box: Box) => async () => {
    if (!cell) return;
    const picture = 'hash' in cell ? await drawPicture(blobs, cell.hash, box) : undefined;
    if (picture) return put(canvas, width, box, picture);
    put(canvas, width, box, await plain(box));
    const words = 'hash' in cell ? 'The picture cannot be read' : cell.words;
    await write(words, inside(box, fontSize), empty)();
  };
  const work = [
    write(title, layout.title),
    ...(rowHeads ?? []).map((text, row) => write(text, layout.rowHead(row))),
    ...(columnHeads ?? []).map((text, column) => write(text, layout.columnHead(column))),
    ...cells.flatMap((row, r) => row.map((cell, c) => drawCell(cell, layout.cell(r, c)))),
    ...(captions ?? []).flatMap((row, r) => row.map((text, c) => write(text, layout.caption(r, c)))),
  ];
  for (let from = 0; from < work.length; from += atOnce) {
    if (signal.aborted) return undefined;
    await Promise.all(work.slice(from, from + atOnce).map((draw) => draw()));
  }
  const image = sharp(canvas, { raw: { width, height, channels: 3 }, limitInputPixels: false });
  return format === 'png'
    ? image.png({ compressionLevel: 4 }).toBuffer()
    : image.webp({ quality: 90, effort: 2 }).toBuffer();
}

/** A kept picture whole in the middle of its box, never enlarged. Undefined where it is missing or cannot be read. */
async function drawPicture(blobs: Blobs, hash: string, { width, height }: Box): Promise<Tile | undefined> {
  const variant = Math.max(width, height) > smallSide ? 'large' : 'small';
  const bytes = (await blobs.read(hash, variant)) ?? (await rebuildVariant(blobs, hash, variant));
  if (!bytes) return undefined;
  const fitted = await sized(bytes, { width, height });
  if (!fitted) return undefined;
  const { data, info } = fitted;
  const left = Math.floor((width - info.width) / 2);
  const top = Math.floor((height - info.height) / 2);
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
    .extend({
      left,
      top,
      right: width - info.width - left,
      bottom: height - info.height - top,
      background: paper.ground,
    })
    .raw()
    .toBuffer();
}

async function sized(bytes: Uint8Array, { width, height }: Pick<Box, 'width' | 'height'>) {
  try {
    return await sharp(bytes)
      .resize({ width, height, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: paper.ground })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
  } catch {
    return undefined; // damaged on the disk
  }
}

const plain = ({ width, height }: Box): Promise<Tile> =>
  sharp({ create: { width, height, channels: 3, background: empty.ground } })
    .raw()
    .toBuffer();

function inside({ left, top, width, height }: Box, padding: number): Box {
  const by = Math.min(padding, Math.floor(Math.min(width, height) / 4));
  return { left: left + by, top: top + by, width: width - 2 * by, height: height - 2 * by };
}

/** Copies the rows of a tile to their place. */
function put(
  canvas: Buffer,
  canvasWidth: number,
  { left, top, width, height }: Box,
  tile: Tile | undefined,
): void {
  if (!tile) return;
  for (let row = 0; row < height; row += 1) {
    tile.copy(canvas, 3 * ((top + row) * canvasWidth + left), 3 * row * width, 3 * (row + 1) * width);
  }
}
