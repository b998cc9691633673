import { expect, test } from 'vitest';
import type { FoundSettings } from '@/lib/image-metadata/found-settings';
import { models } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import { type HandOverStorage, handOver, takeOver } from './hand-over';

const [spec] = models;
if (!spec) throw new Error('No models');

function storage(): HandOverStorage {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
}

const found = (rest: Partial<FoundSettings> = {}): FoundSettings => ({
  settings: {
    model: spec.slug,
    params: { ...defaultParams(spec), prompt: '“日本” 👩‍👩‍👧\n'.repeat(3_000), seed: 5 },
  },
  source: 'proofsheet',
  exact: true,
  leftOver: [],
  ...rest,
});

test('the very settings arrive, however long, under the address they were sent to', () => {
  const between = storage();
  expect(handOver(between, found(), 't1')).toBe(`/create/${spec.slug}?file=t1`);
  expect(takeOver(between, spec, 't1')).toEqual({ params: found().settings.params, notes: [] });
});

test('nothing arrives under another token, from nothing, or from nonsense', () => {
  const between = storage();
  expect(takeOver(between, spec, 't1')).toBeUndefined();
  handOver(between, found(), 't1');
  expect(takeOver(between, spec, 't2')).toBeUndefined();
  expect(takeOver({ getItem: () => '{', setItem: () => {} }, spec, 't1')).toBeUndefined();
});

test('what did not come along is listed, changed apart from missing', () => {
  const between = storage();
  const leftOver = [
    { name: 'Steps', value: '400', used: '50' },
    { name: 'Model', value: 'dream' },
    { name: 'Clip skip', value: '2' },
  ];
  handOver(between, found({ source: 'a1111', exact: false, leftOver }), 't');
  expect(takeOver(between, spec, 't')?.notes).toEqual([
    'They were read from the A1111 format.',
    'Nearest that goes: Steps 50 for 400.',
    'Not carried over: Model dream, Clip skip 2.',
  ]);
});
