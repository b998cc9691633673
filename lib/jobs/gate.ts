import { type Clock, systemClock } from '@/lib/clock';

/** What every submit passes: the requests-per-minute limit, and the pauses the provider or the disk asks for. */
export interface Gate {
  /** Waits for a place among the submits of this minute. False when the gate has been closed meanwhile. */
  enter(signal: AbortSignal): Promise<boolean>;
  /** Keeps the gate closed until this time; an earlier time never shortens a longer pause. */
  closeUntil(at: number): void;
  /** Milliseconds since the epoch; in the past while the gate is open. */
  opensAt(): number;
}

interface Limit {
  readonly submits: number;
  readonly windowMs: number;
}

export function createGate(limit: Limit, clock: Clock, elapsed?: () => number): Gate {
  const takePlace = slidingWindow(limit, elapsed);
  let opens = 0;
  let seen = clock.now();
  const opensAt = () => {
    const now = clock.now();
    // Somebody set the clock back: the pause keeps the length it had, or it would last as long as the change was large.
    if (now < seen) opens -= seen - now;
    seen = now;
    return opens;
  };
  return {
    enter: async (signal) => {
      await takePlace(signal);
      return opensAt() <= seen;
    },
    closeUntil: (at) => {
      opens = Math.max(opensAt(), at);
    },
    opensAt,
  };
}

/**
 * Lets `submits` through in any `windowMs`, never more, also across the turn of a minute; the others wait in line. It
 * counts on a clock that only runs forward: the clock of the day may be set, which must neither stop work nor let a
 * second batch through.
 */
function slidingWindow({ submits, windowMs }: Limit, elapsed = () => performance.now()) {
  /** When the latest `submits` went through. */
  const passed: number[] = [];
  let line: Promise<unknown> = Promise.resolve();
  const pass = async (signal: AbortSignal): Promise<void> => {
    for (;;) {
      signal.throwIfAborted();
      const oldest = passed.length < submits ? undefined : passed[0];
      const left = oldest === undefined ? 0 : oldest + windowMs - elapsed();
      if (left <= 0) break;
      await systemClock.sleep(Math.ceil(left), signal);
    }
    passed.push(elapsed());
    if (passed.length > submits) passed.shift();
  };
  return (signal: AbortSignal): Promise<void> => {
    const turn = line.then(() => pass(signal));
    line = turn.catch(() => undefined);
    return turn;
  };
}
