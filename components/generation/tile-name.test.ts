import { expect, it } from 'vitest';
import { generation } from '@/tests/support/example-generation';
import { tileName } from './tile-name';

it('says how it stands with a generation', () => {
  const name = (over: Parameters<typeof generation>[0]) => tileName(generation(over));
  expect(name({})).toBe('A lighthouse at dusk, seed 42, succeeded');
  expect(name({ state: 'waiting' })).toBe('A lighthouse at dusk, seed 42, in progress');
  expect(name({ state: 'queued' })).toBe('A lighthouse at dusk, seed 42, queued');
  expect(name({ state: 'cancelled' })).toBe('A lighthouse at dusk, seed 42, Cancelled');
  expect(name({ state: 'queued', onHold: true })).toContain('Waits for the sandbox');
});
