import type { TimelineBucket } from '../gallery-contract';

/** Results of one stretch of time; `start` in milliseconds since the epoch. */
export interface Stretch {
  readonly start: number;
  readonly n: number;
  readonly ratios: number;
}

const most = 1000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const minuteMs = 60_000;

/**
 * Days, newest first, those with more than a thousand results split into hours and such hours into minutes. `read` groups
 * everything by stretches of a length, local to the zone, between two times.
 */
export async function bucketsOf(
  read: (length: number, part?: { from: number; to: number }) => Promise<readonly Stretch[]>,
  zoneMinutes: number,
): Promise<readonly TimelineBucket[]> {
  const zone = zoneMinutes * minuteMs;
  const days = new Map<number, Stretch[]>();
  for (const hour of await read(hourMs)) {
    const day = Math.floor((hour.start + zone) / dayMs) * dayMs - zone;
    const hours = days.get(day);
    if (hours) hours.push(hour);
    else days.set(day, [hour]);
  }
  const buckets: TimelineBucket[] = [];
  for (const [day, hours] of days) {
    const whole = bucketOf(day, dayMs, hours);
    if (whole.count <= most) buckets.push(whole);
    else for (const hour of hours) buckets.push(...(await splitHour(hour, read)));
  }
  return buckets.sort((a, b) => b.from - a.from);
}

async function splitHour(
  hour: Stretch,
  read: (length: number, part: { from: number; to: number }) => Promise<readonly Stretch[]>,
): Promise<readonly TimelineBucket[]> {
  if (hour.n <= most) return [bucketOf(hour.start, hourMs, [hour])];
  const minutes = await read(minuteMs, { from: hour.start, to: hour.start + hourMs });
  return minutes.map((minute) => bucketOf(minute.start, minuteMs, [minute]));
}

const bucketOf = (from: number, length: number, stretches: readonly Stretch[]): TimelineBucket => ({
  from,
  to: from + length,
  count: stretches.reduce((sum, { n }) => sum + n, 0),
  ratioSum: stretches.reduce((sum, { ratios }) => sum + ratios, 0),
});
