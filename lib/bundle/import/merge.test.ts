import { expect, test } from 'vitest';
import type { Generation } from '@/lib/store/contract';
import { example } from '../library.test-support';
import { toRecord } from '../record';
import { mergeOf } from './merge';

const here = (over: Partial<Generation> = {}): Generation => ({
  ...example(),
  change: 1,
  notBefore: null,
  ticket: null,
  attempts: 0,
  ...over,
});
const merge = (local: Partial<Generation>, bundled: Partial<Generation>) => {
  const record = toRecord(here(bundled), []);
  if (!record) throw new Error('not finished');
  return mergeOf(here(local), record);
};

test.each([
  [
    'nothing here: the bundle’s',
    {},
    { rating: 4, favourite: true } as const,
    { rating: 4, favourite: true },
    false,
  ],
  ['a rating stays', { rating: 2 } as const, { rating: 4 } as const, {}, true],
  ['a favourite is not rejected', { favourite: true }, { rejected: true }, {}, true],
  ['what is rejected does not become a favourite', { rejected: true }, { favourite: true }, {}, true],
  ['no rating in the bundle takes none away', { rating: 5 } as const, {}, {}, false],
  ['the same', { rating: 3, favourite: true } as const, { rating: 3, favourite: true } as const, {}, false],
])('%s', (_, local, bundled, patch, differs) => {
  expect(merge(local, bundled)).toEqual({ patch, tags: [], differs });
});

test('tags that are missing are added, whatever their case, and none is taken away', () => {
  expect(merge({ tags: ['Client', 'mine'] }, { tags: ['client', 'print'] }).tags).toEqual(['print']);
});
