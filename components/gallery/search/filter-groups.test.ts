import { expect, test } from 'vitest';
import { models } from '@/lib/models/catalog';
import type { Facets } from '@/lib/search/facets';
import { fieldsOf } from '@/lib/search/fields-of';
import { parseQuery } from '@/lib/search/parse';
import { clauseText } from '@/lib/search/query-text';
import { filterGroups } from './filter-groups';

const none: Facets = {
  total: 0,
  models: [],
  ratings: [],
  states: [],
  formats: [],
  providers: [],
  tags: [],
  collections: [],
  favourites: 0,
  rejected: 0,
  references: 0,
};
const shown = (facets: Partial<Facets>, search = '') =>
  filterGroups(
    { ...none, total: 1000, ...facets },
    parseQuery(search, fieldsOf(models)).query,
    (field, value) => `the ${field} ${value}`,
  ).map(({ label, options }) => [
    label,
    ...options.map((one) => `${one.label} ${one.count} ${clauseText(one.clause)}`),
  ]);

test('nothing to filter by without results', () => {
  expect(shown({})).toEqual([]);
});

test('ratings add up from above', () => {
  const ratings = [
    { value: '0', count: 100 },
    { value: '3', count: 20 },
    { value: '5', count: 7 },
  ];
  expect(shown({ ratings })).toEqual([
    [
      'Rating',
      '5 7 rating:5',
      '4 or more 7 rating>=4',
      '3 or more 27 rating>=3',
      '2 or more 27 rating>=2',
      '1 or more 27 rating>=1',
      'Not rated 100 rating:0',
    ],
  ]);
});

test('all that runs is one, and what succeeded needs no filter', () => {
  const states = [
    { value: 'succeeded', count: 9 },
    { value: 'queued', count: 2 },
    { value: 'waiting', count: 3 },
    { value: 'failed', count: 1 },
  ];
  expect(shown({ states })).toEqual([['State', 'Running 5 is:running', 'Failed 1 is:failed']]);
});

test('names are those people know', () => {
  const one = (value: string) => [{ value, count: 1 }];
  const facets = { models: one('m'), tags: one('my client'), formats: one('png'), providers: one('sandbox') };
  expect(shown({ ...facets, favourites: 2, references: 1 })).toEqual([
    ['Model', 'the model m 1 model:m'],
    ['Marked', 'Favourite 2 is:favourite'],
    ['Made with', 'The has reference 1 has:reference'],
    ['Tags', 'my client 1 tag:"my client"'],
    ['Format', 'the format png 1 format:png'],
    ['Provider', 'The provider sandbox 1 provider:sandbox'],
  ]);
});

test('what all results have is no choice, unless it is chosen and can be given up', () => {
  const facets = {
    total: 7,
    models: [{ value: 'm', count: 7 }],
    ratings: [{ value: '0', count: 7 }],
    tags: [
      { value: 'client', count: 7 },
      { value: 'sea', count: 2 },
    ],
    favourites: 7,
  };
  expect(shown(facets)).toEqual([['Tags', 'sea 2 tag:sea']]);
  expect(shown(facets, 'model:m is:favourite tag:client')).toEqual([
    ['Model', 'the model m 7 model:m'],
    ['Marked', 'Favourite 7 is:favourite'],
    ['Tags', 'client 7 tag:client', 'sea 2 tag:sea'],
  ]);
});

test('what is asked for stays to be given up where there is no result, and where it is written otherwise', () => {
  expect(shown({ total: 0 }, 'model:m tag:client rating>=4 -tag:sea sun')).toEqual([
    ['Model', 'the model m 0 model:m'],
    ['Rating', '4 or more 0 rating>=4'],
    ['Tags', 'client 0 tag:client'],
  ]);
  const models = [{ value: 'flux-2-flex', count: 7 }];
  expect(shown({ total: 7, models }, 'model:flex')).toEqual([['Model', 'the model flex 7 model:flex']]);
});
