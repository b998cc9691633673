import { type Pairing, winsOf } from './pairings';

/**
 * How many drawn games against an average contestant everybody begins with. One is half a win and half a loss, as little as keeps
 * the strengths finite: who has won every duel would be infinitely strong, and of those who never met nothing would be known.
 */
export const weakPrior = 1;

interface Options {
  /** See `weakPrior`; 0 for none. */
  readonly prior?: number;
  /** The largest change of a log strength with which the search ends. */
  readonly precision?: number;
  /** Where the search begins. */
  readonly start?: readonly number[];
}

const mostRounds = 20_000;

/** The chance that one of log strength `a` is preferred to one of log strength `b`. */
export const chanceOf = (a: number, b: number): number => 1 / (1 + Math.exp(b - a));

/**
 * Log strengths by the model of Bradley and Terry (1952), found by minorisation-maximisation (Hunter, "MM algorithms for generalized
 * Bradley-Terry models", Annals of Statistics 32, 2004). 0 is an average contestant.
 *
 * Without a prior they exist only where everybody has beaten everybody else, directly or by way of others (Ford 1957). That is
 * for the caller to know: it throws where the search does not end.
 */
export function strengths(
  count: number,
  pairings: readonly Pairing[],
  options: Options = {},
): readonly number[] {
  const { prior = weakPrior, precision = 1e-9, start } = options;
  const wins = winsOf(count, pairings);
  let now = start ? start.map(Math.exp) : new Array<number>(count).fill(1);
  for (let round = 0; round < mostRounds; round += 1) {
    const next = nextRound(now, wins, pairings, prior);
    const change = next.reduce((most, value, at) => Math.max(most, Math.abs(value / (now[at] ?? 1) - 1)), 0);
    now = next;
    // NaN, of one who has won nothing, is not small either.
    if (change < precision) return now.map(Math.log);
  }
  throw new Error('These strengths have no maximum: somebody has only won or only lost.');
}

/** Hunter's equation 3, with the prior's games against a contestant of strength 1. */
function nextRound(
  now: readonly number[],
  wins: readonly number[],
  pairings: readonly Pairing[],
  prior: number,
): number[] {
  const weights = now.map((strength) => prior / (strength + 1));
  for (const { a, b, duels } of pairings) {
    const weight = duels / ((now[a] ?? 1) + (now[b] ?? 1));
    weights[a] = (weights[a] ?? 0) + weight;
    weights[b] = (weights[b] ?? 0) + weight;
  }
  const next = weights.map((weight, at) => ((wins[at] ?? 0) + prior / 2) / weight);
  if (prior > 0) return next;
  // Nothing but the prior says what 1 is.
  const mean = next.reduce((sum, strength) => sum + Math.log(strength), 0) / next.length;
  return next.map((strength) => strength / Math.exp(mean));
}
