import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettings } from '@/lib/image-metadata/read-settings';
import { findModel, models } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import { everything, example, keepPicture, type Library, openLibrary, owner } from '../library.test-support';
import { unzip } from '../zip.test-support';
import { zipStream } from '../zip-stream';
import { downloadPictures } from './download-pictures';

let library: Library;
beforeEach(async () => {
  library = await openLibrary();
});
afterEach(() => library.close());

async function downloaded(withSettings: boolean) {
  const deps = { store: library.store, blobs: library.blobs, owner, findModel };
  const zip = zipStream(downloadPictures(deps, everything, withSettings));
  return unzip(Buffer.from(await new Response(zip).arrayBuffer()));
}

const [spec] = models;
const settingsOf = (prompt: string) => ({
  model: spec?.slug ?? '',
  params: { ...(spec && defaultParams(spec)), prompt, seed: 42 },
});

test('originals under readable names, numbered where they are the same', async () => {
  const picture = await keepPicture(library, 10);
  const settings = settingsOf('../a "lighthouse": dusk 🦊\n');
  await library.store.generations.adopt([
    example({ images: [picture], settings, createdAt: 2e12 }),
    example({ images: [picture], settings }),
    example({ images: [picture], settings: { model: 'retired', params: {} } }),
  ]);
  const files = await downloaded(false);
  expect([...files.keys()].sort()).toEqual(
    ['a lighthouse dusk 🦊 42 2.png', 'a lighthouse dusk 🦊 42.png', 'retired.png'].sort(),
  );
  const original = Buffer.from((await library.blobs.read(picture.hash, 'original')) ?? []);
  for (const bytes of files.values()) expect(bytes).toEqual(original);
});

test.each(['png', 'jpeg', 'webp'] as const)(
  'a %s with its settings inside can be read again',
  async (format) => {
    const settings = settingsOf('a fox 🦊 "in" مرحبا');
    await library.store.generations.adopt([
      example({ images: [await keepPicture(library, 90, format)], settings }),
    ]);
    const [bytes] = (await downloaded(true)).values();
    const found = readSettings(bytes ?? Buffer.alloc(0), models);
    expect(found).toMatchObject({ ok: true, value: { settings } });
  },
);

test('a file that is gone is told at the end, and the others are there', async () => {
  const [gone, there] = [await keepPicture(library, 10), await keepPicture(library, 20)];
  await library.store.generations.adopt([example({ images: [gone, there] })]);
  await library.blobs.delete(gone.hash, 'original');
  const files = await downloaded(false);
  expect(files.size).toBe(2);
  expect(files.get('READ ME.txt')?.toString()).toMatch(/is missing from the data folder/);
});
