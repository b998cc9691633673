import { readLook } from '@/components/compare/page/look';
import { cellRatio } from '@/components/compare/sweep/cell-shape';
import { cellText } from '@/components/compare/sweep/cell-text';
import { placed } from '@/components/compare/sweep/placed';
import { gridOf } from '@/lib/comparison/grid';
import { shortTexts } from '@/lib/comparison/short-texts';
import type { ComparisonView, MemberView } from '@/lib/generation/comparison-view';
import type { Sheet, SheetCell } from '@/lib/images/contact-sheet/contact-sheet';

/** So many stand in one row before a single axis wraps. */
const oneRow = 4;

/** What the table of a comparison shows, with the address's choice of axes, as a sheet to be drawn. */
export function sheetOf(comparison: ComparisonView, query: Pick<URLSearchParams, 'get'>): Sheet {
  const { headings, members } = placed(comparison);
  const look = readLook(query, members.length);
  const { rows, columns, at, cells } = gridOf(headings, members, look);
  const ratio = cellRatio(members);
  const widest = widestOf(cells.flat(), ratio);
  if (rows === undefined || columns === undefined) {
    const [row = []] = cells;
    const wide = row.length <= oneRow ? row.length : Math.ceil(Math.sqrt(row.length));
    return {
      title: comparison.title,
      ratio,
      widest,
      cells: wrapped(row.map(cellOf), wide),
      captions: wrapped(
        row.map((member) => member?.label ?? ''),
        wide,
      ),
    };
  }
  const heads = headings.map(({ label, values }) => {
    const short = shortTexts(values);
    return values.map((value) => `${label}: ${short.get(value) || 'Empty'}`);
  });
  const fixed = heads.flatMap((names, axis) =>
    axis === rows || axis === columns ? [] : (names[at[axis] ?? 0] ?? []),
  );
  return {
    title: [comparison.title, ...fixed].join(' · '),
    ratio,
    widest,
    rowHeads: heads[rows] ?? [],
    columnHeads: heads[columns] ?? [],
    cells: cells.map((row) => row.map(cellOf)),
  };
}

/** Of a cell in which each picture has all of its pixels. */
function widestOf(members: readonly (MemberView | undefined)[], ratio: number): number {
  const images = members.flatMap((member) => member?.generation?.images[0] ?? []);
  return Math.max(0, ...images.map(({ width, height }) => Math.max(width, height / ratio)));
}

function cellOf(member: MemberView | undefined): SheetCell {
  if (!member) return undefined;
  const image = member.generation?.images[0];
  if (member.generation?.state === 'succeeded' && image) return { hash: image.hash };
  const text = cellText(member, null);
  return { words: [text?.title, text?.reason].filter((part) => part !== undefined).join(': ') };
}

const wrapped = <Item>(items: readonly Item[], wide: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / Math.max(1, wide)) }, (_, row) =>
    items.slice(row * wide, (row + 1) * wide),
  );
