import { describe, expect, it } from 'vitest';
import { resetTime } from './reset-time';

const now = Date.UTC(2026, 7, 1, 12, 0, 0);
const inAMinute = now + 60_000;
const read = (value: string) => resetTime(new Headers({ 'x-rate-limit-reset-at-utc': value }), now);

describe('the reset time of a rate limit', () => {
  it.each([
    ['epoch seconds', String(inAMinute / 1000)],
    ['epoch seconds with a fraction', `${inAMinute / 1000}.0`],
    ['epoch milliseconds', String(inAMinute)],
    ['seconds from now', '60'],
    ['ISO', '2026-08-01T12:01:00Z'],
    ['ISO in another zone', '2026-08-01T14:01:00+02:00'],
    ['ISO without a zone', '2026-08-01T12:01:00'],
    ['a Python date', '2026-08-01 12:01:00.000000'],
    ['a Python date with a zone', '2026-08-01 12:01:00+00:00'],
    ['a date said to be UTC', '2026-08-01 12:01:00 UTC'],
    ['an RFC date', 'Sat, 01 Aug 2026 12:01:00 GMT'],
    ['an RFC date without a zone', 'Sat, 01 Aug 2026 12:01:00'],
  ])('reads %s', (_, value) => {
    expect(read(value)).toBe(inAMinute);
  });

  it.each(['', 'soon', '123456789', '99:99', 'NaN'])('falls back to 15 s for «%s»', (value) => {
    expect(read(value)).toBe(now + 15_000);
  });

  it('reads Retry-After should there ever be one', () => {
    expect(resetTime(new Headers({ 'retry-after': '60' }), now)).toBe(inAMinute);
  });

  it('waits at least a second and at most ten minutes', () => {
    expect(read('2026-08-01T11:00:00Z')).toBe(now + 1_000);
    expect(read('2026-08-02T12:00:00Z')).toBe(now + 600_000);
  });
});
