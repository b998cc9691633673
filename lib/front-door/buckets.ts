/** How much at once, and how much for good. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

/** So many are remembered; beyond, the one that took longest ago is forgotten. */
const mostKeys = 10_000;

/**
 * A bucket of tokens for each key: full at first, filled again at a steady pace. `take` says how many seconds are to be
 * waited for the next token; 0 where one was taken. `now`: milliseconds that only go forward.
 */
export function createBuckets({ burst, perMinute }: Rate, now: () => number = () => performance.now()) {
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>();
  const perMs = perMinute / 60_000;
  return {
    take(key: string): number {
      const at = now();
      const last = buckets.get(key);
      const tokens = last ? Math.min(burst, last.tokens + (at - last.at) * perMs) : burst;
      const enough = tokens >= 1;
      buckets.delete(key);
      buckets.set(key, { tokens: enough ? tokens - 1 : tokens, at });
      const [oldest] = buckets.keys();
      if (buckets.size > mostKeys && oldest !== undefined) buckets.delete(oldest);
      return enough ? 0 : Math.ceil((1 - tokens) / perMs / 1000);
    },
  };
}
