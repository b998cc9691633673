/** What a sheet of labelled pictures consists of. */
export interface SheetShape {
  readonly rows: number;
  readonly columns: number;
  /** Height by width of every cell. */
  readonly ratio: number;
  /** The width of a cell in which no picture would be smaller than it is. Pixels. */
  readonly widest?: number;
  /** Where words stand: beside each row, above each column, or beneath each cell. */
  readonly labels: { readonly rows: boolean; readonly columns: boolean; readonly cells: boolean };
}

/** A rectangle. Pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface SheetLayout {
  readonly width: number;
  readonly height: number;
  /** Of all words. Pixels. */
  readonly fontSize: number;
  readonly title: Box;
  readonly rowHead: (row: number) => Box;
  readonly columnHead: (column: number) => Box;
  readonly cell: (row: number, column: number) => Box;
  readonly caption: (row: number, column: number) => Box;
}

/** Uncompressed a sheet is three bytes a pixel, 120 MB, and WebP's encoder needs twice as much again while it works. */
export const mostPixels = 40_000_000;
/** More than that WebP has no room for. */
const longestSide = 16_383;
const widestCell = 1024;
/** Narrower than that nothing could be written in one. */
const narrowestRoom = 240;
const lineHeight = 1.3;

/** The largest cells with which a sheet stays within `mostPixels` and both formats. Undefined where not even dots do. */
export function layoutOf(shape: SheetShape): SheetLayout | undefined {
  let fits: SheetLayout | undefined;
  let low = 1;
  let high = Math.min(widestCell, Math.max(narrowestRoom, Math.ceil(shape.widest ?? widestCell)));
  // A sheet grows with its cells.
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const layout = withCells(shape, middle);
    const tooLarge =
      Math.max(layout.width, layout.height) > longestSide || layout.width * layout.height > mostPixels;
    if (tooLarge) high = middle - 1;
    else {
      fits = layout;
      low = middle + 1;
    }
  }
  return fits;
}

function withCells({ rows, columns, ratio, labels }: SheetShape, cellWidth: number): SheetLayout {
  const cellHeight = Math.max(1, Math.round(cellWidth * ratio));
  const fontSize = Math.round(Math.min(44, Math.max(9, cellWidth / 18)));
  const line = Math.ceil(fontSize * lineHeight);
  const margin = 2 * fontSize;
  const gap = Math.max(2, Math.round(cellWidth / 50));
  const headWidth = labels.rows ? Math.max(7 * fontSize, Math.round(cellWidth / 3)) + gap : 0;
  const headHeight = labels.columns ? 2 * line + gap : 0;
  // What is beneath a picture does not touch it.
  const captionGap = labels.cells ? Math.ceil(fontSize / 3) : 0;
  const captionHeight = labels.cells ? 2 * line : 0;
  const titleHeight = 2 * line;
  const width = 2 * margin + headWidth + columns * (cellWidth + gap) - gap;
  const top = margin + titleHeight + headHeight;
  const pitch = cellHeight + captionGap + captionHeight + gap;
  const left = (column: number) => margin + headWidth + column * (cellWidth + gap);
  return {
    width,
    height: top + rows * pitch - gap + margin,
    fontSize,
    title: { left: margin, top: margin, width: width - 2 * margin, height: titleHeight },
    rowHead: (row) => ({
      left: margin,
      top: top + row * pitch,
      width: headWidth - gap,
      height: cellHeight,
    }),
    columnHead: (column) => ({
      left: left(column),
      top: margin + titleHeight,
      width: cellWidth,
      height: headHeight - gap,
    }),
    cell: (row, column) => ({
      left: left(column),
      top: top + row * pitch,
      width: cellWidth,
      height: cellHeight,
    }),
    caption: (row, column) => ({
      left: left(column),
      top: top + row * pitch + cellHeight + captionGap,
      width: cellWidth,
      height: captionHeight,
    }),
  };
}
