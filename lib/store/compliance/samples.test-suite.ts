import { v7 as uuid } from 'uuid';
import type { Generation, ImageRecord, NewGeneration, Store } from '../contract';

/** Gives an empty store each time. */
export type OpenStore = () => Promise<Store>;

export const day = Date.UTC(2026, 9, 15);

export const newGeneration = (values: Partial<NewGeneration> = {}): NewGeneration => ({
  id: uuid(),
  owner: 'local',
  runId: uuid(),
  runIndex: 0,
  settings: { model: 'a-model', params: { prompt: 'a cat', seed: 1 } },
  provider: 'sandbox',
  createdAt: 1_700_000_000_000,
  expectedSeconds: 10.5,
  expectedWidth: 1024,
  expectedHeight: 768,
  estimateUsd: 0.03,
  ...values,
});

export const image = (digit: string, width = 640, height = 480): ImageRecord => ({
  hash: digit.repeat(64),
  format: 'png',
  width,
  height,
  bytes: 1234,
  placeholder: 'AAAA',
});

export async function insertOne(store: Store, values: Partial<NewGeneration> = {}): Promise<Generation> {
  const run = await store.generations.insert([newGeneration(values)]);
  const [row] = run.ok ? run.value : [];
  if (!row) throw new Error('Nothing was inserted.');
  return row;
}

export const prompted = (store: Store, prompt: string, params = {}): Promise<Generation> =>
  insertOne(store, { settings: { model: 'a-model', params: { prompt, seed: 1, ...params } } });

/** From the queue to its pictures. */
export async function succeedOne(
  store: Store,
  images: readonly ImageRecord[],
  values: Partial<NewGeneration> = {},
  usd = 0.25,
): Promise<Generation> {
  const { id, createdAt } = await insertOne(store, values);
  await store.generations.move(id, 'queued', 'submitting', { submittedAt: createdAt });
  await store.generations.move(id, 'submitting', 'saving');
  const cost = { usd, source: 'header' as const };
  const done = await store.generations.succeed(id, {
    images,
    finishedAt: createdAt + 4000,
    cost,
    inferenceSeconds: 3.5,
  });
  if (!done) throw new Error('Nothing was finished.');
  return done;
}

export const idsOf = (...rows: readonly Generation[]): readonly string[] => rows.map(({ id }) => id);
