import { expect, test } from 'vitest';
import type { Generation } from '@/lib/store/contract';
import { generationStates, isFinished } from './state';
import { toView } from './to-view';
import { generationViewSchema } from './view';

const paid: Generation = {
  id: '01980000-0000-7000-8000-000000000001',
  owner: 'local',
  runId: '01980000-0000-7000-8000-0000000000aa',
  runIndex: 0,
  settings: { model: 'example', params: { prompt: 'A lighthouse at dusk', seed: 42 } },
  provider: 'segmind',
  state: 'waiting',
  change: 1,
  createdAt: 1,
  submittedAt: 2,
  finishedAt: null,
  notBefore: null,
  attempts: 1,
  expectedSeconds: 12,
  expectedWidth: 1024,
  expectedHeight: 768,
  estimateUsd: 0.172,
  sentBody: { prompt: 'A lighthouse at dusk' },
  ticket: { requestId: 'req-1', statusUrl: 'https://example.com/s', responseUrl: 'https://example.com/r' },
  requestId: null,
  balanceBefore: null,
  balanceAfter: null,
  cost: null,
  inferenceSeconds: null,
  failure: null,
  images: [],
  deletedAt: null,
  favourite: true,
  rejected: false,
  rating: 4,
  tags: ['client'],
  origin: { kind: 'reproduction', id: 'g0' },
  verification: null,
};

test('a view is what the schema says, and carries neither the owner nor the provider’s addresses', () => {
  const view = toView(paid, 'segmind', { name: 'Example' });
  expect(generationViewSchema.parse(view)).toEqual(view);
  expect(view).toMatchObject({ modelName: 'Example', requestId: 'req-1' });
  expect(JSON.stringify(view)).not.toMatch(/example\.com|local/);
});

test.each(generationStates)(
  '%s stands still only for the other provider, and only if unfinished',
  (state) => {
    expect(toView({ ...paid, state }, 'segmind').onHold).toBe(false);
    expect(toView({ ...paid, state }, 'sandbox').onHold).toBe(!isFinished(state));
  },
);
