/** What the server counts: the generations created in [from, to), newest first. Milliseconds since the epoch. */
export interface Bucket {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The sum of width / height, from which the room they need is known before any of them is. */
  readonly ratioSum: number;
}

/** One heading and the rows under it: a day, or some days with few pictures. */
export type Section = Bucket;

/** About a row: less under a heading would be more heading than pictures. */
const enough = 8;

/**
 * Joins neighbouring buckets of few pictures, newest first as given. It begins with the oldest, so that what arrives on
 * top changes nothing below it.
 */
export function joinBuckets(buckets: readonly Bucket[]): readonly Section[] {
  const sections: Section[] = [];
  let open: Section | undefined;
  for (const bucket of buckets.toReversed()) {
    open = open ? join(open, bucket) : bucket;
    if (open.count < enough) continue;
    sections.push(open);
    open = undefined;
  }
  if (open) sections.push(open);
  return sections.reverse();
}

const dayMs = 86_400_000;

/** The days of these results, newest first, as the server counts them: for a first page whose list is not counted yet. */
export function daysOf(
  results: readonly { readonly createdAt: number }[],
  zoneMinutes: number,
): readonly Bucket[] {
  const ahead = zoneMinutes * 60_000;
  const days: Bucket[] = [];
  for (const { createdAt } of results) {
    const from = Math.floor((createdAt + ahead) / dayMs) * dayMs - ahead;
    const last = days.at(-1);
    if (last?.from === from) days[days.length - 1] = { ...last, count: last.count + 1 };
    else days.push({ from, to: from + dayMs, count: 1, ratioSum: 1 });
  }
  return days;
}

/** The sections of a list, and before them one for what has been made since it was counted. */
export function sectionsOf(buckets: readonly Bucket[]): readonly Section[] {
  const counted = joinBuckets(buckets);
  const from = counted[0]?.to ?? 0;
  return [{ from, to: Number.POSITIVE_INFINITY, count: 0, ratioSum: 0 }, ...counted];
}

const join = (older: Section, newer: Bucket): Section => ({
  from: older.from,
  to: newer.to,
  count: older.count + newer.count,
  ratioSum: older.ratioSum + newer.ratioSum,
});
