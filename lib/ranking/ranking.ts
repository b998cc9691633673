import { strengths } from './bradley-terry';
import { islandsOf } from './islands';
import { type Pairing, winsOf } from './pairings';

/** How one contestant came out. */
export interface Standing {
  readonly contestant: number;
  readonly duels: number;
  /** Halves included. */
  readonly wins: number;
  /** Log strength; 0 is an average contestant. */
  readonly strength: number;
  /** Those of different islands never met, not by way of others either. */
  readonly island: number;
}

/** All contestants by their numbers. */
export function standingsOf(count: number, pairings: readonly Pairing[]): readonly Standing[] {
  const wins = winsOf(count, pairings);
  const islands = islandsOf(count, pairings);
  return strengths(count, pairings).map((strength, contestant) => ({
    contestant,
    duels: pairings.reduce(
      (sum, { a, b, duels }) => (a === contestant || b === contestant ? sum + duels : sum),
      0,
    ),
    wins: wins[contestant] ?? 0,
    strength,
    island: islands[contestant] ?? 0,
  }));
}

/** The strongest first; who never fought comes last. */
export const ranked = (standings: readonly Standing[]): readonly Standing[] =>
  standings.toSorted((a, b) => Number(b.duels > 0) - Number(a.duels > 0) || b.strength - a.strength);
