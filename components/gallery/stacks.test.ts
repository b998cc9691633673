import { expect, test } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import type { GalleryItem } from './gallery-item';
import { type StackBy, stackAlike, stackBy } from './stacks';

const tile = (id: string, over: Parameters<typeof generation>[0] = {}): GalleryItem => ({
  kind: 'tile',
  key: id,
  generation: generation({ id, runId: `run of ${id}`, ...over }),
});
const settings = (prompt: string, seed: number, steps = 30) => ({
  model: 'example',
  params: { steps, prompt, seed },
});
const shape = (items: readonly GalleryItem[]) =>
  items.map((item) =>
    item.kind === 'tile' && item.stack ? `${item.key}:${item.stack.ids.join('')}` : item.key,
  );
const none = new Set<string>();
const by = (kind: StackBy, opened = none, whole = true) => ({ by: kind, opened, whole });

test('a run is one tile in the place of its newest', () => {
  const items = [tile('a', { runId: '1' }), tile('b'), tile('c', { runId: '1' }), tile('d', { runId: '1' })];
  expect(shape(stackAlike(items, by('run')))).toEqual(['a:acd', 'b']);
  expect(shape(stackAlike(items, by('run', new Set(['d']))))).toEqual(['a:acd', 'c', 'd', 'b']);
  expect(stackAlike(items, by('off'))).toBe(items);
});

test('one prompt with other seeds is one tile, with other settings it is not', () => {
  const items = [
    tile('a', { settings: settings('cat', 1) }),
    tile('b', { settings: { model: 'example', params: { seed: 2, prompt: 'cat', steps: 30 } } }),
    tile('c', { settings: settings('cat', 3, 12) }),
    tile('d', { settings: settings('dog', 1) }),
  ];
  expect(shape(stackAlike(items, by('prompt')))).toEqual(['a:ab', 'c', 'd']);
});

test('what is under way or has stopped stays where it is', () => {
  const fold: GalleryItem = { kind: 'fold', key: 'fold', ids: ['x', 'y'], shown: false };
  const items = [tile('a', { runId: '1', state: 'waiting' }), tile('b', { runId: '1' }), fold];
  expect(stackAlike(items, by('run'))).toEqual(items);
});

test('says whether it has been counted to the end', () => {
  const items = [tile('a', { runId: '1' }), tile('b', { runId: '1' })];
  expect(stackAlike(items, by('run', none, false))).toMatchObject([{ stack: { whole: false } }]);
  expect(stackAlike(items, by('run'))).toMatchObject([{ stack: { whole: true } }]);
});

test.each([
  ['run', 'run'],
  ['prompt', 'prompt'],
  ['colour', 'off'],
  [null, 'off'],
])('an address with stack=%s means %s', (text, kind) => expect(stackBy(text)).toBe(kind));
