import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timesOf } from '@/lib/search/dates';
import { queryText } from '@/lib/search/query-text';
import { dayRange, withDayRange } from './day-range';

const everything = { clauses: [] };

test('both days are included', () => {
  const query = withDayRange(everything, { from: '2026-11-01', to: '2026-11-30' });
  expect(queryText(query)).toBe('after:2026-10-31 before:2026-12-01');
  expect(timesOf('after', '2026-10-31', 0).from).toBe(timesOf('on', '2026-11-01', 0).from);
  expect(timesOf('before', '2026-12-01', 0).to).toBe(timesOf('on', '2026-11-30', 0).to);
});

test('comes back as it was set', () => {
  const day = fc.oneof(
    fc.constant(''),
    fc
      .date({ min: new Date('1001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  fc.assert(
    fc.property(day, day, (from, to) => {
      expect(dayRange(withDayRange(everything, { from, to }))).toEqual({ from, to });
    }),
  );
});

test.each(['26', '0000-00-00', '275760-09-13', 'soon'])('%s, half typed, is open', (from) => {
  expect(withDayRange(everything, { from, to: '' })).toEqual(everything);
});
