import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBeingMended, marked, shownProblems } from './shown-problems';

const problem = (start: number, end: number) => ({ start, end, message: 'Wrong.' });

const mistakes = { problems: [problem(0, 5), problem(12, 16)], leftOut: [{ start: 0, end: 8 }] };

test('what is being typed is not complained about yet, to the end of its part', () => {
  expect(shownProblems(mistakes, 8)).toEqual([problem(12, 16)]);
  expect(shownProblems(mistakes, 9)).toHaveLength(2);
  expect(shownProblems(mistakes, 12)).toEqual([problem(0, 5)]);
  expect(shownProblems(mistakes)).toHaveLength(2);
});

test('who changes what is told to be wrong, at its end too, mends it; who types elsewhere does not', () => {
  const mended = (caret: number) => isBeingMended(mistakes.problems, mistakes, caret);
  expect([0, 9, 12, 17].map(mended)).toEqual([true, true, true, true]);
  expect([10, 11, 18].map(mended)).toEqual([false, false, false]);
});

test('the wrong part is cut out', () => {
  expect(marked('cat stpes>3', [problem(4, 9)])).toEqual([
    { at: 0, text: 'cat ', wrong: false },
    { at: 4, text: 'stpes', wrong: true },
    { at: 9, text: '>3', wrong: false },
  ]);
});

test('the pieces are the text, whatever is wrong with it', () => {
  const ranges = fc.array(
    fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => problem(Math.min(a, b), Math.max(a, b))),
  );
  fc.assert(
    fc.property(fc.string({ minLength: 30 }), ranges, (text, problems) => {
      expect(
        marked(text, problems)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
