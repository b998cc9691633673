import type { Duel } from './duel';

/** All duels of two contestants together; `a` is the lower number. */
export interface Pairing {
  readonly a: number;
  readonly b: number;
  readonly duels: number;
  /** Wins of `a`, halves included. The others are those of `b`. */
  readonly winsA: number;
}

/** Every two that have met, once. */
export function pairingsOf(duels: readonly Duel[]): readonly Pairing[] {
  const byPair = new Map<string, Pairing>();
  for (const { a, b, share } of duels) {
    const [low, high, lowShare] = a < b ? [a, b, share] : [b, a, 1 - share];
    const key = `${low} ${high}`;
    const { duels: before, winsA } = byPair.get(key) ?? { duels: 0, winsA: 0 };
    byPair.set(key, { a: low, b: high, duels: before + 1, winsA: winsA + lowShare });
  }
  return [...byPair.values()];
}

/** Wins of each contestant, halves included. */
export function winsOf(count: number, pairings: readonly Pairing[]): number[] {
  const wins = new Array<number>(count).fill(0);
  for (const { a, b, duels, winsA } of pairings) {
    wins[a] = (wins[a] ?? 0) + winsA;
    wins[b] = (wins[b] ?? 0) + duels - winsA;
  }
  return wins;
}

/** Wins of row over column, halves included; undefined where the two never met. */
export function winsTable(
  count: number,
  pairings: readonly Pairing[],
): readonly (readonly (number | undefined)[])[] {
  const table = Array.from({ length: count }, () => new Array<number | undefined>(count).fill(undefined));
  for (const { a, b, duels, winsA } of pairings) {
    const [rowA, rowB] = [table[a], table[b]];
    if (rowA) rowA[b] = winsA;
    if (rowB) rowB[a] = duels - winsA;
  }
  return table;
}
