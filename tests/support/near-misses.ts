import sharp from 'sharp';
import { v7 as newId } from 'uuid';
import { type Keeping, keepImage } from '@/lib/images/keep-image';
import type { Params } from '@/lib/models/settings';
import type { Cost, ForeignGeneration, Store } from '@/lib/store/contract';

/** One search with every kind of field. */
export const longSearch =
  'model:flex steps>30 seed:42 cost<0.1 ratio:16:9 is:favourite rating>=4 tag:client has:reference before:2026-11-01';

interface Made {
  readonly model: string;
  readonly params: Params;
  readonly cost: Cost;
  readonly size: readonly [number, number];
  readonly favourite: boolean;
  readonly rating: ForeignGeneration['rating'];
  readonly tags: readonly string[];
  readonly at: string;
}
const found: Made = {
  model: 'flux-2-flex',
  params: { steps: 31, seed: 42, image_urls: ['https://example.com/reference.png'] },
  cost: { usd: 0.09, source: 'metrics' },
  size: [320, 180],
  favourite: true,
  rating: 4,
  tags: ['client'],
  at: '2026-10-15T12:00Z',
};
/** In the order of the search's clauses, each failing one of them alone. */
const misses: readonly Partial<Made>[] = [
  { model: 'flux-2-klein-4b' },
  { params: { ...found.params, steps: 30 } },
  { params: { ...found.params, seed: 43 } },
  { cost: { usd: 0.1, source: 'metrics' } },
  { size: [240, 240] },
  { favourite: false },
  { rating: 3 },
  { tags: ['clients'] },
  { params: { ...found.params, image_urls: [] } },
  { at: '2026-11-03T12:00Z' },
];

/** Fills a studio with a result that `longSearch` finds, the first, and with one that fails each of its clauses. */
export async function seedNearMisses(
  store: Store,
  blobs: Keeping['blobs'],
): Promise<readonly ForeignGeneration[]> {
  const rows: ForeignGeneration[] = [];
  for (const [number, miss] of [{}, ...misses].entries()) {
    rows.push(await generation({ store, blobs }, { ...found, ...miss }, number));
  }
  await store.generations.adopt(rows);
  return rows;
}

async function generation(keeping: Keeping, made: Made, number: number): Promise<ForeignGeneration> {
  const { model, params, size, cost, favourite, rating, tags } = made;
  const [width, height] = size;
  const at = Date.parse(made.at) + number;
  const background = { r: 20 * number, g: 120, b: 200 - 15 * number };
  const bytes = await sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
  const image = await keepImage(keeping, bytes, at);
  if (!image.ok) throw new Error(image.error.message);
  return {
    id: newId({ msecs: at }),
    owner: 'local',
    runId: newId({ msecs: at }),
    runIndex: 0,
    settings: { model, params: { prompt: `Harbour at dawn ${number}`, ...params } },
    provider: 'sandbox',
    state: 'succeeded',
    createdAt: at,
    submittedAt: at,
    finishedAt: at + 4000,
    expectedSeconds: 4,
    expectedWidth: width,
    expectedHeight: height,
    estimateUsd: 0.1,
    sentBody: null,
    requestId: null,
    balanceBefore: null,
    balanceAfter: null,
    cost,
    inferenceSeconds: 3,
    failure: null,
    images: [image.value],
    deletedAt: null,
    favourite,
    rejected: false,
    rating,
    tags,
    origin: null,
    verification: null,
  };
}
