import { expect, test } from 'vitest';
import { clauseText } from '@/lib/search/query-text';
import type { SearchFacets } from './facets';
import { filterGroups } from './filter-groups';

const none: SearchFacets = {
  total: 0,
  models: [],
  ratings: [],
  states: [],
  formats: [],
  tags: [],
  collections: [],
  favourites: 0,
  rejected: 0,
};
const shown = (facets: Partial<SearchFacets>) =>
  filterGroups({ ...none, ...facets }, (field, value) => `The ${field} ${value}`).map(
    ({ label, options }) => [
      label,
      ...options.map((one) => `${one.label} ${one.count} ${clauseText(one.clause)}`),
    ],
  );

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
  expect(shown({ models: one('m'), tags: one('my client'), formats: one('png'), favourites: 2 })).toEqual([
    ['Model', 'The model m 1 model:m'],
    ['Marked', 'Favourite 2 is:favourite'],
    ['Tags', 'my client 1 tag:"my client"'],
    ['Format', 'The format png 1 format:png'],
  ]);
});
