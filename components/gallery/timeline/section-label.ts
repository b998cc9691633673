const dayMs = 86_400_000;
const minuteMs = 60_000;

export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** How many minutes the person's clock is ahead of UTC. */
  readonly zoneMinutes: number;
}

// In UTC with the zone added beforehand: the server and the browser write the same words.
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const clockTime = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const monthName = format({ month: 'long' });
const weekdayName = format({ weekday: 'long' });
const monthAndYear = format({ month: 'long', year: 'numeric' });

/**
 * What stands above the results of [from, to): "Today", "Wednesday 18 November 2026", "14 – 18 November 2026", with the hours
 * where a day is in parts: "Yesterday, 14:00 – 16:00".
 */
export function sectionLabel(
  { from, to }: { readonly from: number; readonly to: number },
  { now, zoneMinutes }: Clock,
): string {
  const local = (time: number) => time + zoneMinutes * minuteMs;
  const dayOf = (time: number) => Math.floor(local(time) / dayMs);
  const today = dayOf(now);
  const first = dayOf(from);
  // What has no end yet is being added to.
  const last = Number.isFinite(to) ? dayOf(to - 1) : Math.max(first, today);
  if (first !== last) return range(new Date(first * dayMs), new Date(last * dayMs));
  const day = oneDay(first, today);
  if (!Number.isFinite(to) || (local(from) % dayMs === 0 && local(to) % dayMs === 0)) return day;
  return `${day}, ${clockTime.format(local(from))} – ${clockTime.format(local(to))}`;
}

/** "November 2026": the month of the newest of [from, to). */
export function monthLabel(time: number, zoneMinutes: number): string {
  return monthAndYear.format(time + zoneMinutes * minuteMs);
}

function oneDay(day: number, today: number): string {
  if (day === today) return 'Today';
  if (day === today - 1) return 'Yesterday';
  const date = new Date(day * dayMs);
  return `${weekdayName.format(date)} ${dayAndMonth(date)} ${date.getUTCFullYear()}`;
}

function range(first: Date, last: Date): string {
  const [fromYear, toYear] = [first.getUTCFullYear(), last.getUTCFullYear()];
  if (fromYear !== toYear) return `${dayAndMonth(first)} ${fromYear} – ${dayAndMonth(last)} ${toYear}`;
  const sameMonth = first.getUTCMonth() === last.getUTCMonth();
  return `${sameMonth ? first.getUTCDate() : dayAndMonth(first)} – ${dayAndMonth(last)} ${toYear}`;
}

const dayAndMonth = (date: Date): string => `${date.getUTCDate()} ${monthName.format(date)}`;
