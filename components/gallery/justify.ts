import { clsx } from 'clsx';

/**
 * A list of tiles in justified rows without JavaScript: every tile's basis is its width at the wished row height and
 * it grows in proportion to that, so all tiles of a row end up equally tall and the row exactly full. The browser lays
 * out the server's HTML finally; nothing shifts when the page starts to run or the window changes.
 */
export const justified = clsx(
  'flex flex-wrap',
  // What is left of the last row, so that its tiles are not blown up. Where that is less than a quarter of the width,
  // this finds no room there, wraps into a line of no height, and the row is stretched to the edge like the others.
  "after:shrink-0 after:grow-[1000] after:basis-1/4 after:content-['']",
);

/** The gallery's rows. */
export const rowsClass = clsx(justified, 'gap-1 [--row:8.5rem] sm:gap-1.5 sm:[--row:12rem] xl:[--row:14rem]');

export interface TileStyle {
  readonly flexGrow: number;
  readonly flexBasis: string;
  readonly aspectRatio: number;
}

// A picture more extreme than this is shown whole within a tile of this shape.
const narrowest = 0.45;
const widest = 2.8;

/** The style of one tile. The container sets `--row`, the wished row height. */
export function tileStyle({ width, height }: { width: number; height: number }): TileStyle {
  const ratio = Math.round(Math.min(widest, Math.max(narrowest, width / height)) * 1000) / 1000;
  return { flexGrow: ratio, flexBasis: `calc(var(--row) * ${ratio})`, aspectRatio: ratio };
}
