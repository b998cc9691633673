import { NextRequest } from 'next/server';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { picturesAnswerSchema } from '@/components/schema-form/references/pictures-answer';
import type { ForeignGeneration } from '@/lib/store/contract';
import { seedNearMisses } from '@/tests/support/near-misses';
import { owner, type RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';
import { GET } from './route';

let fixture: RunnerFixture;
let rows: readonly ForeignGeneration[];
const brought = 'f'.repeat(64);
beforeAll(async () => {
  fixture = await startStudioFixture();
  rows = await seedNearMisses(fixture.store, fixture.blobs);
  const [image] = rows[0]?.images ?? [];
  if (!image) throw new Error('There is no picture.');
  await fixture.store.images.keep(owner, { ...image, hash: brought }, Date.now());
});
afterAll(() => fixture.close());

async function offered(words: string) {
  const response = await GET(new NextRequest(`http://studio/?${new URLSearchParams({ q: words })}`));
  return picturesAnswerSchema.parse(await response.json()).pictures;
}

test('all pictures are offered, results with their prompts', async () => {
  const pictures = await offered('');
  expect(pictures).toHaveLength(rows.length + 1);
  expect(pictures.find(({ image }) => image.hash === brought)?.prompt).toBeNull();
  expect(pictures.map(({ prompt }) => prompt)).toContain('Harbour at dawn 3');
});

test('a picture of long ago that was only seen again has its prompt', async () => {
  const [oldest] = rows;
  const [picture] = oldest?.images ?? [];
  if (!oldest || !picture) throw new Error('There is no result.');
  const { generations, images } = fixture.store;
  const later = Array.from({ length: 210 }, (_, n) => ({
    ...oldest,
    id: newId(),
    runId: newId(),
    createdAt: Date.now() + n,
    settings: { ...oldest.settings, params: { prompt: 'One of many since' } },
    state: 'failed' as const,
    images: [],
  }));
  await generations.adopt(later);
  await images.put(picture, Date.now());
  const again = (await offered('')).find(({ image }) => image.hash === picture.hash);
  expect(again?.prompt).toBe('Harbour at dawn 0');
});

test('words, also begun ones, find results by their prompts', async () => {
  expect((await offered('harb 3')).map(({ prompt }) => prompt)).toEqual(['Harbour at dawn 3']);
  expect(await offered('harb zeppelin')).toEqual([]);
});

test('a picture of two results is offered once', async () => {
  const [first] = rows;
  if (!first) throw new Error('There is no result.');
  const again = { ...first, id: first.id.replace(/.$/, '0'), createdAt: first.createdAt + 1 };
  await fixture.store.generations.adopt([again]);
  expect(await offered('harbour')).toHaveLength(rows.length);
});
