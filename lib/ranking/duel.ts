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

/** Votes on pictures as duels of what they stand for. Of a picture that is unknown, or of two that stand for the same: nothing. */
export function duelsOf(votes: readonly Vote[], contestantOf: (id: string) => number | undefined): Duel[] {
  return votes.flatMap(({ left, right, choice }): readonly Duel[] => {
    const a = contestantOf(left);
    const b = contestantOf(right);
    return a === undefined || b === undefined || a === b ? [] : [{ a, b, share: shares[choice] }];
  });
}
