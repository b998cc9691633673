import type { Clock } from '@/lib/clock';

export interface FakeClock extends Clock {
  /** Every sleep asked for so far, in milliseconds. */
  readonly slept: readonly number[];
  advance(ms: number): void;
}

/** A clock on which sleeping takes no time at all: it moves `now` and returns. */
export function createFakeClock(start = Date.UTC(2026, 7, 1, 12)): FakeClock {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
  };
}
