const fallbackMs = 15_000;
const shortestMs = 1_000;
const longestMs = 600_000;

/**
 * When to ask again after a 429, in milliseconds since the epoch. The format of `x-rate-limit-reset-at-utc` is not
 * published, so every plausible one is read: epoch seconds or milliseconds, seconds from now, ISO and RFC dates,
 * all in UTC unless they name a zone. Never sooner than a second (the clocks may differ) nor later than ten minutes.
 */
export function resetTime(headers: Headers, now: number): number {
  const at =
    read(headers.get('x-rate-limit-reset-at-utc'), now) ??
    read(headers.get('retry-after'), now) ??
    now + fallbackMs;
  return Math.min(Math.max(at, now + shortestMs), now + longestMs);
}

function read(header: string | null, now: number): number | undefined {
  const value = header?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(value)) return readNumber(Number(value), now);
  if (!/\d/.test(value)) return undefined;
  const zoned = /(z|gmt|utc|[+-]\d\d:?\d\d)$/i.test(value);
  const iso = value.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T').replace(/\s*utc$/i, 'Z');
  const time = Date.parse(
    iso.includes('T') && /^\d/.test(iso) ? zonedIso(iso, zoned) : zonedRfc(value, zoned),
  );
  return Number.isNaN(time) ? undefined : time;
}

const zonedIso = (value: string, zoned: boolean) => (zoned ? value : `${value}Z`);
const zonedRfc = (value: string, zoned: boolean) => (zoned ? value : `${value} UTC`);

function readNumber(value: number, now: number): number | undefined {
  if (value >= 1e12) return value;
  if (value >= 1e9) return value * 1000;
  // A day is more than any limit of theirs; a larger number that is no date means nothing known.
  return value <= 86_400 ? now + value * 1000 : undefined;
}
