import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strengths } from './bradley-terry';
import { pairingsOf, winsOf, winsTable } from './pairings';

/** Seven baseball teams, the American League East of 1987: Agresti, "Categorical Data Analysis", table 10.10. */
const teams = ['Milwaukee', 'Detroit', 'Toronto', 'New York', 'Boston', 'Cleveland', 'Baltimore'];
/** Wins of row over column. */
const games = [
  [0, 7, 9, 7, 7, 9, 11],
  [6, 0, 7, 5, 11, 9, 9],
  [4, 6, 0, 7, 7, 8, 12],
  [6, 8, 6, 0, 6, 7, 10],
  [6, 2, 6, 7, 0, 7, 12],
  [4, 4, 5, 6, 6, 0, 6],
  [2, 4, 1, 3, 1, 7, 0],
];
const baseball = pairingsOf(
  games.flatMap((row, a) => row.flatMap((won, b) => Array.from({ length: won }, () => ({ a, b, share: 1 })))),
);

test('the published strengths of a worked example', () => {
  const fitted = strengths(teams.length, baseball, { prior: 0 });
  const relative = fitted.map((strength) => Number((strength - (fitted.at(-1) ?? 0)).toFixed(4)));
  expect(relative).toEqual([1.5814, 1.4364, 1.2945, 1.2476, 1.1077, 0.6839, 0]);
});

test('two contestants: the logarithm of the odds', () => {
  const [a = 0, b = 0] = strengths(2, [{ a: 0, b: 1, duels: 8, winsA: 6 }], { prior: 0 });
  expect(a - b).toBeCloseTo(Math.log(6 / 2), 6);
});

test('the prior keeps the undefeated finite and leaves those who never fought in the middle', () => {
  const once = [{ a: 0, b: 1, duels: 1, winsA: 1 }];
  expect(() => strengths(2, once, { prior: 0 })).toThrow('no maximum');
  const [winner = 0, loser = 0, absent] = strengths(3, once);
  expect(winner).toBeGreaterThan(0.5);
  expect(winner).toBeLessThan(1);
  expect(loser).toBeCloseTo(-winner, 6);
  expect(absent).toBe(0);
});

test('nobody has fought: all are average', () => expect(strengths(2, [])).toEqual([0, 0]));

const duels = fc.array(
  fc
    .record({ a: fc.nat({ max: 5 }), b: fc.nat({ max: 5 }), share: fc.constantFrom(0, 0.5, 1) })
    .filter(({ a, b }) => a !== b),
  { maxLength: 60 },
);

test('strengths do not depend on the order of the votes, nor on who stood left', () => {
  fc.assert(
    fc.property(duels, (fought) => {
      const turned = fought.toReversed().map(({ a, b, share }) => ({ a: b, b: a, share: 1 - share }));
      const [one, other] = [strengths(6, pairingsOf(fought)), strengths(6, pairingsOf(turned))];
      for (const [at, strength] of one.entries()) expect(other[at]).toBeCloseTo(strength, 6);
    }),
  );
});

test('each wins as often as its strength foretells, which is what a maximum of likelihood is', () => {
  fc.assert(
    fc.property(duels, (fought) => {
      const pairings = pairingsOf(fought);
      const fitted = strengths(6, pairings);
      const chance = (a: number, b: number) => 1 / (1 + Math.exp((fitted[b] ?? 0) - (fitted[a] ?? 0)));
      winsOf(6, pairings).forEach((wins, one) => {
        const expected = pairings.reduce(
          (sum, { a, b, duels: fights }) => {
            if (a === one) return sum + fights * chance(a, b);
            return b === one ? sum + fights * chance(b, a) : sum;
          },
          1 / (1 + Math.exp(-(fitted[one] ?? 0))),
        );
        expect(expected).toBeCloseTo(wins + 0.5, 5);
      });
    }),
  );
});

test('another win never makes anybody weaker', () => {
  fc.assert(
    fc.property(duels, (fought) => {
      const more = [...fought, { a: 0, b: 1, share: 1 }];
      const [before = 0] = strengths(6, pairingsOf(fought));
      const [after = 0] = strengths(6, pairingsOf(more));
      expect(after).toBeGreaterThan(before - 1e-6);
    }),
  );
});

test('the table of wins: halves for ties, nothing where two never met', () => {
  const pairings = pairingsOf([
    { a: 1, b: 0, share: 1 },
    { a: 0, b: 1, share: 0.5 },
  ]);
  expect(winsTable(3, pairings)).toEqual([
    [undefined, 0.5, undefined],
    [1.5, undefined, undefined],
    [undefined, undefined, undefined],
  ]);
});
