import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalDate, dateInWords, timesOf } from './dates';

it.each([
  ['2026-11-01', '1 November 2026'],
  ['2026-02', 'February 2026'],
  ['2026', '2026'],
])('%s is %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

it.each(['2026-13', '2026-02-30', '2025-02-29', '0099-01-01', '26', '2026-', '2026-00-01', '1 May'])(
  '%s is no date',
  (text) => {
    expect(canonicalDate(text)).toBeUndefined();
  },
);

it('a day begins where the person is', () => {
  const day = Date.UTC(2026, 10, 1);
  expect(timesOf('on', '2026-11-01', 0)).toEqual({ from: day, to: day + 86_400_000 });
  expect(timesOf('before', '2026-11-01', 60)).toEqual({ to: day - 3_600_000 });
  expect(timesOf('after', '2026', -90)).toEqual({ from: Date.UTC(2027, 0, 1) + 5_400_000 });
  expect(timesOf('on', '2026-12', 0)).toEqual({ from: Date.UTC(2026, 11, 1), to: Date.UTC(2027, 0, 1) });
});

it('before, on and after the same date share out all of time', () => {
  const date = fc
    .date({ min: new Date('1000-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
    .chain((day) => fc.constantFrom(...[4, 7, 10].map((length) => day.toISOString().slice(0, length))));
  fc.assert(
    fc.property(date, fc.integer({ min: -840, max: 840 }), (text, zone) => {
      const on = timesOf('on', text, zone);
      expect(on.from).toBe(timesOf('before', text, zone).to);
      expect(on.to).toBe(timesOf('after', text, zone).from);
      expect(on.from).toBeLessThan(on.to ?? 0);
    }),
  );
});
