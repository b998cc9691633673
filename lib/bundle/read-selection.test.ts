import { expect, test } from 'vitest';
import { models } from '@/lib/models/catalog';
import { fieldsOf } from '@/lib/search/fields-of';
import { readSelection } from './read-selection';

const read = (query: string) => readSelection(new URLSearchParams(query), fieldsOf(models));
const id = '01980000-0000-7000-8000-000000000001';

test('ids, a search without some of its results, everything', () => {
  expect(read(`ids=${id},${id}`)).toEqual({ ok: true, value: { ids: [id, id] } });
  expect(read(`q=rating>%3D4&except=${id}&zone=60`)).toMatchObject({
    ok: true,
    value: { zoneMinutes: 60, except: new Set([id]), query: { clauses: [{ field: 'rating' }] } },
  });
  expect(read('')).toMatchObject({ ok: true, value: { query: { clauses: [] } } });
});

test.each(['ids=', 'ids=x', `ids=${id},../x`, 'q=rating:x', 'zone=1e9'])(
  '%s is refused, and is not taken for everything',
  (query) => expect(read(query).ok).toBe(false),
);
