import { expect, it } from 'vitest';
import type { GenerationView } from '@/lib/generation/view';
import { generation } from '@/tests/support/example-generation';
import { wayOutOf } from './way-out';

const wayOut = (more: Partial<GenerationView>, held = false) =>
  wayOutOf({ generation: generation(more), held, planned: true });

it('sends again without asking only what was certainly not charged', () => {
  const failure = { kind: 'providerFault' } as const;
  expect(wayOut({ state: 'failed', failure: { ...failure, charged: 'no' } })).toBe('free');
  expect(wayOut({ state: 'failed', failure: { ...failure, charged: 'unknown' } })).toBe('doubtful');
  expect(wayOut({ state: 'failed', failure: { ...failure, charged: 'yes' } })).toBe('doubtful');
  expect(wayOut({ state: 'unconfirmed' })).toBe('doubtful');
  expect(wayOut({ state: 'cancelled' })).toBe('free');
});

it('leaves alone what a pause has stopped, what is under way, and what there is', () => {
  expect(wayOut({ state: 'cancelled' }, true)).toBeUndefined();
  expect(wayOut({ state: 'waiting' })).toBeUndefined();
  expect(wayOut({ state: 'succeeded' })).toBeUndefined();
});

it('makes again what a plan has made and somebody has deleted', () => {
  expect(wayOutOf({ generation: null, held: false, planned: true })).toBe('again');
  expect(wayOutOf({ generation: null, held: false, planned: false })).toBeUndefined();
});
