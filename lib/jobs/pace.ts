import type { Window } from './poll-schedule';

/** As many as tell how it is going now; what was usual an hour ago may not be. */
const remembered = 8;
const enough = 3;

/** When requests have lately been finished, per model. Milliseconds from submit. */
export interface Pace {
  /** A request was still running at the look `before` and finished at the look `at`. */
  note(model: string, before: number, at: number): void;
  /** When to expect one that usually takes `expected`: a guess until some have been seen. */
  window(model: string, expected: number): Window;
}

export function createPace(): Pace {
  const seen = new Map<string, readonly { before: number; at: number }[]>();
  return {
    note: (model, before, at) => {
      seen.set(model, [{ before, at }, ...(seen.get(model) ?? [])].slice(0, remembered));
    },
    window: (model, expected) => {
      const lately = seen.get(model) ?? [];
      // The fastest and the slowest are left out: one that had to wait says nothing about the next.
      const low = ascending(lately.map(({ before }) => before))[1];
      const high = ascending(lately.map(({ at }) => at)).at(-2);
      if (lately.length < enough || low === undefined || high === undefined) {
        return { from: 0.8 * expected, to: 1.3 * expected + 1000 };
      }
      return { from: 0.98 * low, to: 1.1 * high + 200 };
    },
  };
}

const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);
