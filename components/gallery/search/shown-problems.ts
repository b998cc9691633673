import type { Parsed } from '@/lib/search/parse';
import type { QueryProblem } from '@/lib/search/query';

/** More would bury the pictures; the rest come up as the first are put right. */
const most = 3;

/** What parsing a search says of it. */
export type Mistakes = Pick<Parsed, 'problems' | 'leftOut'>;

/** From `start` up to `end`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The problems worth telling: not those of the part that is being typed at `caret`, which is half a word yet. */
export function shownProblems({ problems, leftOut }: Mistakes, caret?: number): readonly QueryProblem[] {
  return problems
    .filter((problem) => caret === undefined || !touches(partOf(problem, leftOut), caret))
    .slice(0, most);
}

/** Whether what was typed before `caret` changed a part that is told to be wrong. One character past its end may be new. */
export const isBeingMended = (
  shown: readonly QueryProblem[],
  { leftOut }: Mistakes,
  caret: number,
): boolean =>
  shown.some((problem) => {
    const { start, end } = partOf(problem, leftOut);
    return touches({ start, end: end + 1 }, caret);
  });

/** What is marked may be less than the part that is wrong: the name of a field that does not exist. */
const partOf = (problem: Span, parts: readonly Span[]): Span =>
  parts.find(({ start, end }) => start <= problem.start && problem.end <= end) ?? problem;
const touches = ({ start, end }: Span, caret: number): boolean => caret >= start && caret <= end;

/** The text cut where problems begin and end, in order, for underlining. */
export function marked(
  text: string,
  problems: readonly QueryProblem[],
): readonly { readonly at: number; readonly text: string; readonly wrong: boolean }[] {
  const pieces: { at: number; text: string; wrong: boolean }[] = [];
  let at = 0;
  const cut = (to: number, wrong: boolean) => {
    if (to > at) pieces.push({ at, text: text.slice(at, to), wrong });
    at = Math.max(at, to);
  };
  for (const { start, end } of problems.toSorted((a, b) => a.start - b.start)) {
    cut(start, false);
    cut(end, true);
  }
  cut(text.length, false);
  return pieces;
}
