import type { Size } from '../../picture/zoom';

/**
 * How many columns make the pictures largest in a room. `ratios` are widths by heights; `gap` lies between the cells and
 * `caption` is the height in each that is not the picture's. CSS pixels. Of equal ones the fewest empty cells win.
 */
export function gridColumns(
  ratios: readonly number[],
  room: Size,
  { gap, caption }: { readonly gap: number; readonly caption: number },
): number {
  let best = { columns: 1, area: -1, empty: 0 };
  for (let columns = 1; columns <= ratios.length; columns += 1) {
    const rows = Math.ceil(ratios.length / columns);
    const width = Math.max(0, (room.width - gap * (columns - 1)) / columns);
    const height = Math.max(0, (room.height - gap * (rows - 1)) / rows - caption);
    const area = ratios.reduce((sum, ratio) => sum + containedArea(ratio, width, height), 0);
    const empty = columns * rows - ratios.length;
    if (area > best.area * 1.001 || (area > best.area * 0.999 && empty < best.empty))
      best = { columns, area, empty };
  }
  return best.columns;
}

function containedArea(ratio: number, width: number, height: number): number {
  const wide = Math.min(width, height * ratio);
  return (wide * wide) / ratio;
}
