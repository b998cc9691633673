import { chanceOf, strengths } from './bradley-terry';
import type { Pairing } from './pairings';

/** Of log strengths. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A repeat needs no more digits than its interval shows. */
const precision = 1e-3;

/**
 * The log strengths of each contestant were all duels fought again: one sample of a parametric bootstrap (Efron and Tibshirani, "An
 * Introduction to the Bootstrap", 1993, 6.5). Duels are drawn anew by the fitted strengths rather than picked again from those
 * that were: one who has won every duel wins every one that is picked, and would be certain after a single vote. A tie is drawn
 * as a win or a loss, which errs on the wide side.
 */
export function resample(
  fitted: readonly number[],
  pairings: readonly Pairing[],
  random: () => number,
): readonly number[] {
  const again = pairings.map((pairing) => foughtAgain(pairing, fitted, random));
  return strengths(fitted.length, again, { precision, start: fitted });
}

/** For each contestant, where it came out in 95 of 100 samples. */
export function intervalsOf(count: number, samples: readonly (readonly number[])[]): readonly Interval[] {
  return Array.from({ length: count }, (_, contestant) => {
    const sorted = samples.map((sample) => sample[contestant] ?? 0).sort((a, b) => a - b);
    return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
  });
}

function foughtAgain(pairing: Pairing, fitted: readonly number[], random: () => number): Pairing {
  const chance = chanceOf(fitted[pairing.a] ?? 0, fitted[pairing.b] ?? 0);
  let winsA = 0;
  for (let duel = 0; duel < pairing.duels; duel += 1) if (random() < chance) winsA += 1;
  return { ...pairing, winsA };
}

/** Between the two values beside it, in proportion (R's type 7). */
function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
