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

/** What keeps a last row from being blown up: an invisible item of this part of the width, which grows this eagerly. */
const filler = { part: 0.25, grow: 1000 };

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
  let after = 0;
  const close = (end: number, last: boolean) => {
    const inRow = ratios.slice(first, end);
    const sum = inRow.reduce((total, ratio) => total + ratio, 0);
    const free = width - gap * (inRow.length - 1);
    const room = width * (1 - filler.part) - sum * row - gap * inRow.length;
    // Where the filler finds no room it wraps into a line of no height, with a gap before it.
    const full = !last || room < 0;
    const height = full ? free / sum : row + room / (sum + filler.grow);
    if (last && full) after = gap;
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
  return { places, height: Math.max(0, top - gap) + after };
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
