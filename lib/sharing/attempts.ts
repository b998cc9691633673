import 'server-only';
import { err, ok, type Result } from '../result';

/**
 * Passwords tried within a minute: for one thing that is locked from one network, and for all of them from everywhere. Were
 * there a number for each thing, whoever knows of it could use that up and keep everybody else out.
 */
const most = { fromOne: 10, inAll: 300 };
const windowMs = 60_000;
/** So many are remembered of each; beyond, the one that was tried first is forgotten. */
const mostKeys = 10_000;

export interface TooMany {
  readonly kind: 'tooMany';
  readonly retryAfterSeconds: number;
}

/** The passwords that were tried lately, in memory. */
export interface Attempts {
  /** Counts one before it is looked at, so that many at once are counted too. A refused one is not looked at. */
  begin(locked: string, network: string): Result<void, TooMany>;
  /** That was the right one: it does not count. */
  forgive(locked: string, network: string): void;
}

/** `now`: milliseconds that only go forward. */
export function createAttempts(now: () => number = () => performance.now(), limits = most): Attempts {
  const [fromOne, inAll] = [recent(limits.fromOne, now), recent(limits.inAll, now)];
  const one = (locked: string, network: string) => `${locked} ${network}`;
  const all = 'all';
  return {
    begin(locked, network) {
      const waitMs = Math.max(fromOne.waitMs(one(locked, network)), inAll.waitMs(all));
      if (waitMs > 0) return err({ kind: 'tooMany', retryAfterSeconds: Math.ceil(waitMs / 1000) });
      fromOne.add(one(locked, network));
      inAll.add(all);
      return ok(undefined);
    },
    forgive(locked, network) {
      fromOne.takeBack(one(locked, network));
      inAll.takeBack(all);
    },
  };
}

/** The times of what happened under a key within the window. */
function recent(limit: number, now: () => number) {
  const times = new Map<string, readonly number[]>();
  const within = (key: string): readonly number[] =>
    (times.get(key) ?? []).filter((time) => time > now() - windowMs);
  const set = (key: string, kept: readonly number[]) => {
    times.delete(key);
    if (kept.length > 0) times.set(key, kept);
    const [oldest] = times.keys();
    if (times.size > mostKeys && oldest !== undefined) times.delete(oldest);
  };
  return {
    /** Until another one may happen. */
    waitMs(key: string): number {
      const [first] = within(key).slice(-limit);
      return within(key).length < limit || first === undefined ? 0 : first + windowMs - now();
    },
    add: (key: string) => set(key, [...within(key), now()]),
    takeBack: (key: string) => set(key, within(key).slice(0, -1)),
  };
}
