import type { Clock } from '../clock';

const goodForMs = 5 * 60_000;
const most = 10_000;

/** What was asked of authenticators lately: each challenge is good for one answer, from whom it was given to. In memory. */
export interface Challenges {
  /** `userId` is null where nobody is known yet. */
  keep(challenge: string, userId: string | null): void;
  /** Who was asked; undefined when nobody was, it was answered, or that is too long ago. */
  take(challenge: string): string | null | undefined;
}

export function createChallenges(clock: Pick<Clock, 'now'>): Challenges {
  const kept = new Map<string, { readonly userId: string | null; readonly until: number }>();
  return {
    keep(challenge, userId) {
      const [oldest] = kept.keys();
      if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
      kept.set(challenge, { userId, until: clock.now() + goodForMs });
    },
    take(challenge) {
      const found = kept.get(challenge);
      kept.delete(challenge);
      return found && clock.now() < found.until ? found.userId : undefined;
    },
  };
}
