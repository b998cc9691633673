/** A picture that can be shown, and what it stands for. */
export interface Contender {
  readonly id: string;
  /** The one it is a vote for: a model, or a value. */
  readonly contestant: number;
  /** Its place on every other axis. */
  readonly place: readonly number[];
}

/** Two pictures to choose from. */
export interface Pair {
  /** See `pairKey`. */
  readonly key: string;
  readonly left: Contender;
  readonly right: Contender;
}

/**
 * The pairs that are worth a vote. For every two contestants those of their pictures that differ in the least else: the same
 * prompt, seed and steps, where there are such.
 */
export function fairPairs(contenders: readonly Contender[]): readonly Pair[] {
  const best = new Map<string, { distance: number; pairs: Pair[] }>();
  contenders.forEach((left, at) => {
    for (const right of contenders.slice(at + 1)) {
      if (left.contestant === right.contestant) continue;
      const key = pairKey(left.contestant, right.contestant);
      const distance = left.place.filter((step, axis) => step !== right.place[axis]).length;
      const found = best.get(key);
      if (found && found.distance < distance) continue;
      const pair = { key: pairKey(left.id, right.id), left, right };
      if (found?.distance === distance) found.pairs.push(pair);
      else best.set(key, { distance, pairs: [pair] });
    }
  });
  return [...best.values()].flatMap(({ pairs }) => pairs);
}

/** The same for two of a kind whichever comes first. */
export const pairKey = <One extends string | number>(a: One, b: One): string =>
  a < b ? `${a} ${b}` : `${b} ${a}`;
