import { chanceOf, strengths } from './bradley-terry';
import { duelsOf, type Vote } from './duel';
import { type Pair, pairKey } from './fair-pairs';
import { pairingsOf } from './pairings';

/** How often each pair of pictures was judged, by `pairKey`. */
export function judgedOf(votes: readonly Vote[]): ReadonlyMap<string, number> {
  const judged = new Map<string, number>();
  for (const { left, right } of votes) {
    const key = pairKey(left, right);
    judged.set(key, (judged.get(key) ?? 0) + 1);
  }
  return judged;
}

/**
 * The pair whose vote tells the most: one that was judged least often, and among those the one whose outcome is the least
 * certain, `p (1 - p) / (1 + n)` for the chance p of one contestant against the other and their n duels so far. Equal ones, and
 * which picture is on the left, are left to chance. Undefined where there is nothing to choose from.
 */
export function nextPair(
  pairs: readonly Pair[],
  votes: readonly Vote[],
  random: () => number,
): Pair | undefined {
  const pairings = pairingsOf(duelsOf(pairs, votes));
  const fought = new Map(pairings.map(({ a, b, duels }) => [pairKey(a, b), duels]));
  const last = pairs.reduce((most, { left, right }) => Math.max(most, left.contestant, right.contestant), -1);
  const fitted = strengths(last + 1, pairings, { precision: 1e-4 });
  const judged = judgedOf(votes);
  const candidates = pairs.map((pair): Candidate => {
    const { left, right } = pair;
    const chance = chanceOf(fitted[left.contestant] ?? 0, fitted[right.contestant] ?? 0);
    const duels = fought.get(pairKey(left.contestant, right.contestant)) ?? 0;
    return {
      pair,
      judged: judged.get(pair.key) ?? 0,
      tells: (chance * (1 - chance)) / (1 + duels),
      lot: random(),
    };
  });
  const [first, ...others] = candidates;
  if (!first) return undefined;
  const { key, left, right } = others.reduce((best, one) => (isAhead(one, best) ? one : best), first).pair;
  return random() < 0.5 ? { key, left, right } : { key, left: right, right: left };
}

interface Candidate {
  readonly pair: Pair;
  readonly judged: number;
  readonly tells: number;
  readonly lot: number;
}

const isAhead = (one: Candidate, other: Candidate): boolean =>
  (other.judged - one.judged || one.tells - other.tells || one.lot - other.lot) > 0;
