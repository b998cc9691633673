import type { AxisHeading } from './plan';

/** Which axes stand as rows and columns, by their place; of every other axis one value is shown, `at` its place. */
export interface GridChoice {
  readonly rows?: number | undefined;
  readonly columns?: number | undefined;
  readonly at: readonly number[];
}

/** A table of a comparison, as one person looks at it. */
export interface Grid<Member> {
  /** Undefined where there is only one axis, which then stands as neither: its pictures follow each other. */
  readonly rows: number | undefined;
  readonly columns: number | undefined;
  /** One place for each axis; what it says of rows and columns means nothing. */
  readonly at: readonly number[];
  /** Row by row. Undefined where nothing was planned. */
  readonly cells: readonly (readonly (Member | undefined)[])[];
}

interface Placed {
  readonly coordinates: readonly number[];
}

/** The table that a wish comes to: what the comparison does not have is ignored, so that any old link shows something. */
export function gridOf<Member extends Placed>(
  headings: readonly AxisHeading[],
  members: readonly Member[],
  wish: GridChoice,
): Grid<Member> {
  const at = headings.map(({ values }, axis) => {
    const place = wish.at[axis] ?? 0;
    return place < values.length ? place : 0;
  });
  const found = new Map(members.map((member) => [member.coordinates.join(), member]));
  const { rows, columns } = sides(headings, wish);
  const lengthOf = (axis: number) => headings[axis]?.values.length ?? 0;
  const cell = (places: Readonly<Record<number, number>>) =>
    found.get(at.map((place, axis) => places[axis] ?? place).join());
  if (rows === undefined || columns === undefined) {
    return { rows, columns, at, cells: [count(lengthOf(0)).map((place) => cell({ 0: place }))] };
  }
  const cells = count(lengthOf(rows)).map((row) =>
    count(lengthOf(columns)).map((column) => cell({ [rows]: row, [columns]: column })),
  );
  return { rows, columns, at, cells };
}

/** Without a wish the first two axes, the shorter one as columns: a page is scrolled down more easily than aside. */
function sides(headings: readonly AxisHeading[], { rows, columns }: GridChoice) {
  const [first, second] = headings;
  if (!first || !second) return { rows: undefined, columns: undefined };
  const usual =
    second.values.length < first.values.length ? { rows: 0, columns: 1 } : { rows: 1, columns: 0 };
  const has = (axis: number | undefined): axis is number => axis !== undefined && axis < headings.length;
  return has(rows) && has(columns) && rows !== columns ? { rows, columns } : usual;
}

const count = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
