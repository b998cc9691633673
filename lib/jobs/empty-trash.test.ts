import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepImage } from '@/lib/images/keep-image';
import { sample } from '@/lib/images/sample-images.test-support';
import { owner, type RunnerFixture, startRunnerFixture } from '@/tests/support/runner-fixture';
import { emptyTrashOnce, keepTrashShort, trashKeptMs } from './empty-trash';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startRunnerFixture();
});
afterEach(() => fixture.close());

test('what has been in the trash for 30 days goes at the start, what has not stays', async () => {
  const [old, young] = [await fixture.queue('old'), await fixture.queue('young')];
  const now = fixture.clock.now();
  await fixture.store.curation.trash(owner, { ids: [old.id] }, now - trashKeptMs - 1000);
  await fixture.store.curation.trash(owner, { ids: [young.id] }, now - trashKeptMs + 3_600_000);
  const life = new AbortController();
  // It goes to sleep for a day once it is done.
  const clock = { ...fixture.clock, sleep: async () => life.abort() };
  await keepTrashShort({ ...fixture, clock }, life.signal);
  expect(await fixture.store.generations.get(old.id)).toBeUndefined();
  expect(await fixture.store.generations.get(young.id)).toMatchObject({ id: young.id });
});

test('a picture that arrives again while its bytes go keeps them', async () => {
  await fixture.runner.start();
  const row = await fixture.queue('again');
  const done = await fixture.reaches(row.id, 'succeeded');
  const [image] = done.images;
  if (!image) throw new Error('no picture');
  await fixture.store.curation.trash(owner, { ids: [row.id] }, fixture.clock.now());
  // Between the original and the thumbnails, the same picture is kept once more.
  const blobs: typeof fixture.blobs = {
    ...fixture.blobs,
    async delete(hash, variant) {
      await fixture.blobs.delete(hash, variant);
      if (variant === 'original') await fixture.store.images.put(image, fixture.clock.now());
    },
  };
  await emptyTrashOnce({ store: fixture.store, blobs }, { owner });
  expect(await fixture.blobs.stat(image.hash, 'original')).toEqual({ size: image.bytes });
});

test('bytes that were being deleted when the process ended go at the next start, but those that came back', async () => {
  await fixture.runner.start();
  const made = [await fixture.queue('gone'), await fixture.queue('back')];
  const pictures = [];
  for (const { id } of made) pictures.push(...(await fixture.reaches(id, 'succeeded')).images);
  const [gone, back] = pictures;
  if (!gone || !back) throw new Error('no pictures');
  await fixture.store.curation.trash(owner, { ids: made.map(({ id }) => id) }, fixture.clock.now());
  const blobs: typeof fixture.blobs = {
    ...fixture.blobs,
    delete: () => Promise.reject(new Error('the process ends')),
  };
  await expect(emptyTrashOnce({ store: fixture.store, blobs }, { owner })).rejects.toThrow();
  await fixture.store.images.put(back, fixture.clock.now());

  const life = new AbortController();
  const clock = { ...fixture.clock, sleep: async () => life.abort() };
  await keepTrashShort({ ...fixture, clock }, life.signal);
  for (const variant of ['original', 'small'] as const) {
    expect(await fixture.blobs.stat(gone.hash, variant)).toBeUndefined();
    expect(await fixture.blobs.stat(back.hash, variant)).toBeDefined();
  }
  expect(await fixture.store.images.unreferenced()).toEqual([]);
});

test('a picture whose bytes went before its row came is written once more', async () => {
  const bytes = await sample().png().toBuffer();
  const images: typeof fixture.store.images = {
    ...fixture.store.images,
    async put(record, at) {
      await fixture.blobs.delete(record.hash, 'original');
      await fixture.store.images.put(record, at);
    },
  };
  const kept = await keepImage({ store: { images }, blobs: fixture.blobs }, bytes, 1);
  if (!kept.ok) throw new Error('not kept');
  expect(await fixture.blobs.stat(kept.value.hash, 'original')).toEqual({ size: bytes.length });
});
