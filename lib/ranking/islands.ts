import type { Pairing } from './pairings';

/**
 * Which contestants have met, directly or by way of others: the number of its island for each, from 0. How two of different
 * islands stand to each other is not known; only the prior puts them on one scale.
 */
export function islandsOf(count: number, pairings: readonly Pairing[]): readonly number[] {
  const parents = Array.from({ length: count }, (_, at) => at);
  const root = (at: number): number => {
    const parent = parents[at] ?? at;
    return parent === at ? at : root(parent);
  };
  for (const { a, b } of pairings) parents[root(a)] = root(b);
  const numbers = new Map<number, number>();
  return parents.map((_, at) => {
    const number = numbers.get(root(at)) ?? numbers.size;
    numbers.set(root(at), number);
    return number;
  });
}
