import type { GenerationView, ImageView } from '@/lib/generation/view';

/** A picture for tests. */
export const image = (over: Partial<ImageView> = {}): ImageView => ({
  hash: 'ab'.repeat(32),
  format: 'png',
  width: 1024,
  height: 1024,
  bytes: 1_234_567,
  placeholder: '3OcRJYB4d3h/iIeHeEh3eIhw+j2w',
  ...over,
});

/** A finished generation for tests, with what matters to the test put over it. */
export const generation = (over: Partial<GenerationView> = {}): GenerationView => ({
  id: '01980000-0000-7000-8000-000000000001',
  runId: '01980000-0000-7000-8000-0000000000aa',
  runIndex: 0,
  settings: { model: 'example', params: { prompt: 'A lighthouse at dusk', seed: 42 } },
  modelName: 'Example',
  provider: 'sandbox',
  state: 'succeeded',
  onHold: false,
  change: 1,
  createdAt: 1_760_000_000_000,
  submittedAt: 1_760_000_000_100,
  finishedAt: 1_760_000_012_000,
  notBefore: null,
  expectedSeconds: 12,
  expectedSize: { width: 1024, height: 1024 },
  estimateUsd: 0.172,
  cost: { usd: 0.172, source: 'header' },
  inferenceSeconds: 10.2,
  balanceBefore: null,
  balanceAfter: null,
  requestId: 'req-1',
  images: [image()],
  failure: null,
  deletedAt: null,
  favourite: false,
  rejected: false,
  rating: 0,
  tags: [],
  origin: null,
  verification: null,
  ...over,
});
