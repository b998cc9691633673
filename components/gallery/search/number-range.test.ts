import fc from 'fast-check';
import { expect, test } from 'vitest';
import { models } from '@/lib/models/catalog';
import { fieldsOf } from '@/lib/search/fields-of';
import { parseQuery } from '@/lib/search/parse';
import { queryText } from '@/lib/search/query-text';
import { numberAt, withNumberAt } from './number-range';

const query = (text: string) => parseQuery(text, fieldsOf(models)).query;
const ends = (text: string, field: string) => [
  numberAt(query(text), field, 'from'),
  numberAt(query(text), field, 'to'),
];

test.each([
  ['cat steps>=20 steps<=30', [20, 30]],
  ['steps:25', [25, 25]],
  ['steps>10 steps>20', [20, undefined]],
  ['-steps>20 seed:4', [undefined, undefined]],
])('%s', (text, expected) => {
  expect(ends(text, 'steps')).toEqual(expected);
});

test.each([
  ['', 'from', 20, 'steps>=20'],
  ['cat steps<=30', 'from', 20, 'cat steps>=20 steps<=30'],
  ['steps<=30 cat', 'from', 30, 'steps:30 cat'],
  ['steps:30', 'to', 40, 'steps>=30 steps<=40'],
  ['steps:30', 'from', undefined, 'steps<=30'],
  ['steps<30', 'from', 30, 'steps>=30 steps<30'],
  ['steps>20 -steps:25', 'to', 30, 'steps>20 steps<=30 -steps:25'],
  ['steps>20', 'from', undefined, ''],
] as const)('%s, %s %s', (text, end, value, expected) => {
  expect(queryText(withNumberAt(query(text), 'steps', end, value))).toBe(expected);
});

test('comes back as it was set, in either order', () => {
  const value = fc.option(fc.nat(100), { nil: undefined });
  fc.assert(
    fc.property(value, value, fc.boolean(), (from, to, fromFirst) => {
      const first = fromFirst ? (['from', 'to'] as const) : (['to', 'from'] as const);
      const set = first.reduce(
        (now, end) => withNumberAt(now, 'steps', end, end === 'from' ? from : to),
        query('cat'),
      );
      expect([numberAt(set, 'steps', 'from'), numberAt(set, 'steps', 'to')]).toEqual([from, to]);
    }),
  );
});
