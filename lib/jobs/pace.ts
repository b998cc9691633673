import type { Clock } from '@/lib/clock';
import type { Window } from './poll-schedule';

/** As many as tell how it is going now; what was usual an hour ago may not be. */
const remembered = 8;
/** Looks from one end of a window to the other. */
const looks = 30;
/**
 * A finished picture that nobody asks for is time somebody waits, but many requests must not crowd the provider: the
 * closest two looks at one of them are so far apart for each that is waited for, within these bounds. Milliseconds.
 */
const apartForEach = 5;
const closest = { least: 20, most: 50 };

/** When requests have lately been finished, per model. Milliseconds from submit. */
export interface Pace {
  /** A request was still running at the look `before` and finished at the look `at`. */
  note(model: string, before: number, at: number): void;
  /** When to expect one that usually takes `expected`: a guess until one has been seen. */
  window(model: string, expected: number): Window;
  /** Waits so long, or until something is noted about the model: what is waited for may be finished sooner, too. */
  wait(model: string, ms: number, signal: AbortSignal): Promise<void>;
}

export function createPace(clock: Clock): Pace {
  const seen = new Map<string, readonly { before: number; at: number }[]>();
  const waiting = new Set<{ readonly model: string; readonly wake: () => void }>();
  return {
    note: (model, before, at) => {
      seen.set(model, [{ before, at }, ...(seen.get(model) ?? [])].slice(0, remembered));
      for (const waiter of waiting) if (waiter.model === model) waiter.wake();
    },
    window: (model, expected) => {
      const [from, to] = range(seen.get(model) ?? []) ?? [0.8 * expected, 1.3 * expected + 1000];
      const least = Math.min(closest.most, Math.max(closest.least, apartForEach * waiting.size));
      return { from, to, every: Math.max(least, (to - from) / looks) };
    },
    wait: async (model, ms, signal) => {
      const woken = new AbortController();
      const wake = () => woken.abort();
      const waiter = { model, wake };
      waiting.add(waiter);
      signal.addEventListener('abort', wake, { once: true });
      try {
        await clock.sleep(ms, woken.signal);
      } catch {
        // Woken, by the one or the other.
        signal.throwIfAborted();
      } finally {
        waiting.delete(waiter);
        signal.removeEventListener('abort', wake);
      }
    },
  };
}

/** Where the next one will probably be finished, by those of late. */
function range(lately: readonly { before: number; at: number }[]): [from: number, to: number] | undefined {
  // The fastest and the slowest are left out: one that had to wait says nothing about the next.
  const extreme = lately.length < 3 ? 0 : 1;
  const low = ascending(lately.map(({ before }) => before)).at(extreme);
  const high = ascending(lately.map(({ at }) => at)).at(-1 - extreme);
  if (low === undefined || high === undefined) return undefined;
  const spread = (high - low) / 4;
  return [low - spread, high + spread + 200];
}

const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);
