import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBeingMended, marked, shownProblems } from './shown-problems';

const problem = (start: number, end: number) => ({ start, end, message: 'Wrong.' });

test('what is being typed is not complained about yet', () => {
  expect(shownProblems([problem(0, 5), problem(8, 12)], 5)).toEqual([problem(8, 12)]);
  expect(shownProblems([problem(0, 5), problem(8, 12)])).toHaveLength(2);
});

test('who changes what is told to be wrong, at its end too, mends it; who types elsewhere does not', () => {
  const told = [problem(4, 9)];
  expect([4, 7, 10].map((caret) => isBeingMended(told, caret))).toEqual([true, true, true]);
  expect([3, 11].map((caret) => isBeingMended(told, caret))).toEqual([false, false]);
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
