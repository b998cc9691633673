import { expect, it } from 'vitest';
import type { GenerationView } from '@/lib/generation/view';
import { generation } from '@/tests/support/example-generation';
import { factRows } from './fact-rows';

const member = (view: GenerationView | null) => ({
  index: 0,
  coordinates: [],
  label: '',
  settings: null,
  problem: null,
  generation: view,
  held: false,
  planned: false,
});
const image = { hash: 'h', format: 'png', width: 640, height: 480, bytes: 64_000, placeholder: '' } as const;

it('says what each result brought, and nothing that none of them has', () => {
  const fast = generation({
    state: 'succeeded',
    submittedAt: 1000,
    finishedAt: 5400,
    cost: { usd: 0.03, source: 'header' },
    inferenceSeconds: null,
    images: [image],
    rating: 0,
  });
  const failed = generation({
    state: 'failed',
    failure: { kind: 'badKey', charged: 'no' },
    images: [],
    cost: null,
    inferenceSeconds: null,
  });
  const rows = Object.fromEntries(
    factRows([fast, failed, null].map(member)).map(({ label, texts }) => [label, texts]),
  );
  expect(rows.State?.[0]).toBeUndefined();
  expect(rows.State?.[2]).toBe('Deleted');
  expect(rows.Time).toEqual(['4.4 s', undefined, undefined]);
  expect(rows.Cost).toEqual(['$0.03', undefined, undefined]);
  expect(rows.Picture).toEqual(['640 × 480', undefined, undefined]);
  expect(rows.File).toEqual(['PNG, 64 kB', undefined, undefined]);
  expect(rows).not.toHaveProperty('Stars');
  expect(rows).not.toHaveProperty('Time on the machine');
});
