import 'server-only';
import type { Result } from '../result';
import { createAttempts, type TooMany } from '../sharing/attempts';

/** Wrong passwords, codes and passkeys within a minute. */
const most = {
  /** From one network, whatever the account. */
  network: { fromOne: 10, inAll: 300 },
  /** For one account, from wherever. More than one network may try, so that nobody can keep somebody else out alone. */
  account: { fromOne: 60, inAll: 600 },
};

/** What was tried lately to get in, in memory. */
export interface Tries {
  /** Runs a check of something secret unless too many were wrong lately. What was right does not count. */
  check<T, E>(
    by: { readonly who: string; readonly network: string },
    look: () => Promise<Result<T, E>>,
  ): Promise<Result<T, E | TooMany>>;
}

/** `now`: milliseconds that only go forward. */
export function createTries(now?: () => number): Tries {
  const [networks, accounts] = [createAttempts(now, most.network), createAttempts(now, most.account)];
  return {
    async check({ who, network }, look) {
      // The network first: one that is sent away must not go on using up what others may try.
      const begun = networks.begin('any', network);
      if (!begun.ok) return begun;
      const also = accounts.begin(who, 'anywhere');
      if (!also.ok) return also;
      const looked = await look();
      if (looked.ok) {
        networks.forgive('any', network);
        accounts.forgive(who, 'anywhere');
      }
      return looked;
    },
  };
}
