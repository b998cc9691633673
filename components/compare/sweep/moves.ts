/** The cell a key goes to from cell `from`, counted row by row; undefined for every other key and at the edge. */
export function moved(
  key: string,
  from: number,
  { columns, count }: { readonly columns: number; readonly count: number },
): number | undefined {
  const first = from - (from % columns);
  const last = Math.min(first + columns, count) - 1;
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: from > first ? from - 1 : from,
    ArrowRight: from < last ? from + 1 : from,
    ArrowUp: from - columns,
    ArrowDown: from + columns,
    Home: first,
    End: last,
  };
  const next = to[key];
  return next === undefined || next === from || next < 0 || next >= count ? undefined : next;
}
