const written = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function partsOf(text: string): DateParts | undefined {
  const [, year, month, day] = written.exec(text) ?? [];
  if (year === undefined) return undefined;
  const parts = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  // The calendar's arithmetic would make 30 February into 2 March. Years below 100 are read as 19xx by it.
  const real = new Date(Date.UTC(parts.year, parts.month - 1, parts.day));
  const exists =
    parts.year >= 1000 && real.getUTCMonth() === parts.month - 1 && real.getUTCDate() === parts.day;
  if (!exists) return undefined;
  return {
    year: parts.year,
    ...(month === undefined ? {} : { month: parts.month }),
    ...(day === undefined ? {} : { day: parts.day }),
  };
}

const padded = (value: number): string => String(value).padStart(2, '0');

/** `2026-9-1` → `2026-09-01`; a year or a month alone stay what they are. Undefined where it is no date. */
export function canonicalDate(text: string): string | undefined {
  const parts = partsOf(text);
  if (!parts) return undefined;
  return [
    String(parts.year),
    ...[parts.month, parts.day].flatMap((part) => (part ? [padded(part)] : [])),
  ].join('-');
}

/** `2026-11-01` → "1 November 2026", `2026-11` → "November 2026". */
export function dateInWords(date: string): string {
  const parts = partsOf(date);
  if (!parts) return date;
  return [parts.day, parts.month && months[parts.month - 1], parts.year].filter(Boolean).join(' ');
}

/**
 * The times a date clause asks for: `from` up to but not including `to`, in milliseconds since the epoch. `before`, `on`
 * and `after` the same date share out all of time. `zoneMinutes` is how far the person's clock is ahead of UTC.
 */
export function timesOf(field: string, date: string, zoneMinutes: number): { from?: number; to?: number } {
  const parts = partsOf(date);
  if (!parts) return {};
  const { year, month, day } = parts;
  const local = (...[y, m, d]: [number, number, number]) => Date.UTC(y, m, d) - zoneMinutes * 60_000;
  const from = local(year, (month ?? 1) - 1, day ?? 1);
  const to =
    day !== undefined
      ? local(year, (month ?? 1) - 1, day + 1)
      : month !== undefined
        ? local(year, month, 1)
        : local(year + 1, 0, 1);
  if (field === 'before') return { to: from };
  return field === 'after' ? { from: to } : { from, to };
}
