import 'server-only';
import { err, ok, type Result } from '../result';

/** Passwords tried within a minute: for one share from one address, and for one share from everywhere. */
const most = { fromOne: 10, fromAll: 60 };
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
  begin(shareId: string, address: string): Result<void, TooMany>;
  /** That was the right one: it does not count. */
  forgive(shareId: string, address: string): void;
}

/** `now`: milliseconds that only go forward. */
export function createAttempts(now: () => number = () => performance.now()): Attempts {
  const [fromOne, fromAll] = [recent(most.fromOne, now), recent(most.fromAll, now)];
  const one = (shareId: string, address: string) => `${shareId} ${address}`;
  return {
    begin(shareId, address) {
      const waitMs = Math.max(fromOne.waitMs(one(shareId, address)), fromAll.waitMs(shareId));
      if (waitMs > 0) return err({ kind: 'tooMany', retryAfterSeconds: Math.ceil(waitMs / 1000) });
      fromOne.add(one(shareId, address));
      fromAll.add(shareId);
      return ok(undefined);
    },
    forgive(shareId, address) {
      fromOne.takeBack(one(shareId, address));
      fromAll.takeBack(shareId);
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
