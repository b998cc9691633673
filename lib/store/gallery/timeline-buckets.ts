import type { TimelineBucket } from '../gallery-contract';

/** Results of one stretch of time; `start` in milliseconds since the epoch. */
export interface Stretch {
  readonly start: number;
  readonly n: number;
  readonly ratios: number;
}

/** Groups results by stretches of a length, local to the zone, everywhere or between two times. */
type Read = (length: number, part?: { from: number; to: number }) => Promise<readonly Stretch[]>;

const most = 1000;
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const finer: ReadonlyMap<number, number> = new Map([
  [dayMs, hourMs],
  [hourMs, minuteMs],
]);

/** Days, newest first, those with more than a thousand results split into hours and such hours into minutes. */
export async function bucketsOf(read: Read): Promise<readonly TimelineBucket[]> {
  return (await bucketsIn(read, dayMs)).sort((a, b) => b.from - a.from);
}

async function bucketsIn(read: Read, length: number, part?: TimelineBucket): Promise<TimelineBucket[]> {
  const buckets: TimelineBucket[] = [];
  for (const { start, n, ratios } of await read(length, part)) {
    const bucket = { from: start, to: start + length, count: n, ratioSum: ratios };
    const split = n > most ? finer.get(length) : undefined;
    buckets.push(...(split ? await bucketsIn(read, split, bucket) : [bucket]));
  }
  return buckets;
}
