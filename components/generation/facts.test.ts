import { expect, it } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { nameOf } from './facts';

it('names a generation shortly, apart from others of its run', () => {
  expect(nameOf(generation())).toBe('A lighthouse at dusk, seed 42');
  const long = generation({
    settings: { model: 'example', params: { prompt: 'word '.repeat(99), seed: 7 } },
  });
  expect(nameOf(long)).toMatch(/^word .*…, seed 7$/);
  expect(nameOf(long).length).toBeLessThan(100);
  expect(nameOf(generation({ settings: { model: 'example', params: {} } }))).toBe('No prompt');
});
