import { type Pair, pairKey } from './fair-pairs';

/** Two contestants met. Contestants are numbered from 0. */
export interface Duel {
  readonly a: number;
  readonly b: number;
  /** What `a` has of the win: 1, 0, or a half where nobody was better. */
  readonly share: number;
}

/** What a person saw in two pictures, by their ids. */
export interface Vote {
  readonly left: string;
  readonly right: string;
  readonly choice: 'left' | 'right' | 'tie' | 'bad';
}

/**
 * Half a win each for a tie, and for two bad ones: the person saw no better one. That both were bad says nothing of which is the
 * better one, and is counted apart where it is shown.
 */
const shares = { left: 1, right: 0, tie: 0.5, bad: 0.5 } as const;

/** The votes on these pairs as duels of what their pictures stand for. Votes on others say something else, and do not count. */
export function duelsOf(pairs: readonly Pair[], votes: readonly Vote[]): Duel[] {
  const byKey = new Map(pairs.map((pair) => [pair.key, pair]));
  return votes.flatMap(({ left, right, choice }): readonly Duel[] => {
    const pair = byKey.get(pairKey(left, right));
    if (!pair) return [];
    const [a, b] = pair.left.id === left ? [pair.left, pair.right] : [pair.right, pair.left];
    return [{ a: a.contestant, b: b.contestant, share: shares[choice] }];
  });
}
