import { v4 as newRunId } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleRow } from '@/tests/support/runner-fixture';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import type { NewGeneration, Store } from './contract';
import { openStore } from './open-store';

let dir: string;
let store: Store;
beforeEach(async () => {
  dir = await temporaryFolder();
  store = await openStore(dir);
});
afterEach(async () => {
  await store.close();
});

const insert = async (over: Partial<NewGeneration>, at = 1000) => {
  const run = await store.generations.insert([{ ...exampleRow('a lighthouse', at), ...over }]);
  const [row] = run.ok ? run.value : [];
  return row?.id ?? '';
};
async function succeed(id: string, finishedAt: number) {
  await store.generations.move(id, 'queued', 'submitting');
  await store.generations.move(id, 'submitting', 'saving');
  await store.generations.succeed(id, { images: [], finishedAt, cost: null, inferenceSeconds: null });
}
const verification = (at: number, by: string) => ({
  at,
  by,
  verdict: 'bytes' as const,
  image: 0,
  ssim: null,
  differingPixels: null,
});
const unverified = async () => (await store.generations.unverified()).map(({ id }) => id);

test('a reproduction is uncompared from its success to a comparison that is not older', async () => {
  const original = await insert({});
  await succeed(original, 2000);
  const again = await insert({ origin: { kind: 'reproduction', id: original } }, 3000);
  expect(await unverified()).toEqual([]);
  await succeed(again, 4000);
  expect(await unverified()).toEqual([again]);
  await store.generations.setVerification(original, verification(3999, 'older'));
  expect(await unverified()).toEqual([again]);
  await store.generations.setVerification(original, verification(4000, again));
  expect(await unverified()).toEqual([]);
});

test('finals of a draft are never compared, nor what has lost its original', async () => {
  const draft = await insert({});
  await succeed(draft, 2000);
  await succeed(await insert({ origin: { kind: 'promotion', id: draft } }, 3000), 4000);
  await succeed(await insert({ origin: { kind: 'reproduction', id: newRunId() } }, 3000), 4000);
  expect(await unverified()).toEqual([]);
});
