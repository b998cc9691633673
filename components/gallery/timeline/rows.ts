/** A tile's place in its section. Pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Measure {
  /** Width of the list. */
  readonly width: number;
  /** The wished height of a row. */
  readonly row: number;
  readonly gap: number;
}

/** A last row that leaves less than this part of the width free is stretched to the edge. */
const nearlyFull = 0.75;

/**
 * Justified rows, by the rules by which the browser wraps and grows the server's first page (see `rowsClass`): a row takes
 * tiles while they fit at the wished height, then grows until it is full. Returns a place for each ratio, and the height.
 */
export function layoutRows(
  ratios: readonly number[],
  { width, row, gap }: Measure,
): { readonly places: readonly Place[]; readonly height: number } {
  const places: Place[] = [];
  let top = 0;
  let first = 0;
  const close = (end: number, last: boolean) => {
    const inRow = ratios.slice(first, end);
    const sum = inRow.reduce((total, ratio) => total + ratio, 0);
    const free = width - gap * (inRow.length - 1);
    const full = !last || sum * row >= nearlyFull * free;
    const height = full ? free / sum : Math.min(row, free / sum);
    let left = 0;
    for (const ratio of inRow) {
      places.push({ left, top, width: ratio * height, height });
      left += ratio * height + gap;
    }
    top += height + gap;
    first = end;
  };
  let used = 0;
  for (const [index, ratio] of ratios.entries()) {
    const needed = ratio * row;
    if (index > first && used + gap + needed > width) {
      close(index, false);
      used = 0;
    }
    used += (index > first ? gap : 0) + needed;
  }
  if (first < ratios.length) close(ratios.length, true);
  return { places, height: Math.max(0, top - gap) };
}

/** The height of rows whose tiles are not known yet. */
export function estimateHeight(
  { count, ratioSum }: { readonly count: number; readonly ratioSum: number },
  { width, row, gap }: Measure,
): number {
  if (count === 0) return 0;
  // A row ends before the tile that does not fit, so on average half a tile is left over and shared out.
  const filled = Math.max(width / 2, width - (ratioSum / count) * (row / 2));
  const rows = Math.max(1, Math.round((ratioSum * row + count * gap) / filled));
  return rows * (row * (width / filled) + gap) - gap;
}
