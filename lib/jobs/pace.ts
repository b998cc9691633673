import type { Window } from './poll-schedule';

/** As many as tell how it is going now; what was usual an hour ago may not be. */
const remembered = 8;
const enough = 4;

/** When requests have lately been finished, per model. Milliseconds from submit. */
export interface Pace {
  note(model: string, ms: number): void;
  /** When to expect one that usually takes `expected`: a guess until some have been seen. */
  window(model: string, expected: number): Window;
}

export function createPace(): Pace {
  const seen = new Map<string, readonly number[]>();
  return {
    note: (model, ms) => {
      seen.set(model, [ms, ...(seen.get(model) ?? [])].slice(0, remembered));
    },
    window: (model, expected) => {
      const lately = [...(seen.get(model) ?? [])].sort((a, b) => a - b);
      // The fastest and the slowest are left out: one that had to wait says nothing about the next.
      const [low, high] = [lately[1], lately.at(-2)];
      if (lately.length < enough || low === undefined || high === undefined) {
        return { from: 0.8 * expected, to: 1.3 * expected + 1000 };
      }
      return { from: 0.95 * low - 50, to: 1.1 * high + 200 };
    },
  };
}
