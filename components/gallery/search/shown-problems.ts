import type { QueryProblem } from '@/lib/search/query';

/** More would bury the pictures; the rest come up as the first are put right. */
const most = 3;

/** The problems worth telling: not the part that is being typed at `caret`, which is half a word yet. */
export function shownProblems(problems: readonly QueryProblem[], caret?: number): readonly QueryProblem[] {
  return problems
    .filter(({ start, end }) => caret === undefined || caret < start || caret > end)
    .slice(0, most);
}

/** Whether what was typed before `caret` changed a part that is told to be wrong. One character past its end may be new. */
export const isBeingMended = (shown: readonly QueryProblem[], caret: number): boolean =>
  shown.some(({ start, end }) => caret >= start && caret <= end + 1);

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
