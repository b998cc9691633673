import { afterEach, beforeEach, expect, test } from 'vitest';
import { pngChunk } from '@/lib/image-metadata/png/png-chunks';
import { readSettings } from '@/lib/image-metadata/read-settings';
import { keepImage } from '@/lib/images/keep-image';
import { solid } from '@/lib/images/sample-images.test-support';
import { findModel, models } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import { ownStore } from '@/lib/store/own-store';
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
  const deps = { store: ownStore(library.store, owner), blobs: library.blobs, findModel };
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

test('a signed picture stays as it is, and the file at the end says why', async () => {
  const png = await solid(30).png().toBuffer();
  const signed = Buffer.concat([
    png.subarray(0, 33),
    pngChunk('caBX', Buffer.from('jumb')),
    png.subarray(33),
  ]);
  const kept = await keepImage(library, signed, 1);
  if (!kept.ok) throw new Error(kept.error.message);
  const images = [kept.value, await keepPicture(library, 40)];
  await library.store.generations.adopt([example({ images, settings: settingsOf('signed') })]);
  const files = await downloaded(true);
  expect(files.get('signed 42.png')).toEqual(signed);
  expect(readSettings(files.get('signed 42 2.png') ?? Buffer.alloc(0), models).ok).toBe(true);
  expect(files.get('READ ME.txt')?.toString()).toBe(
    'signed 42.png is the original without its settings: it is signed (Content Credentials), and a copy would no longer agree with the signature.\n',
  );
  expect((await downloaded(false)).has('READ ME.txt')).toBe(false);
});

test('a file that is gone is told at the end, and the others are there', async () => {
  const [gone, there] = [await keepPicture(library, 10), await keepPicture(library, 20)];
  await library.store.generations.adopt([example({ images: [gone, there] })]);
  await library.blobs.delete(gone.hash, 'original');
  const files = await downloaded(false);
  expect(files.size).toBe(2);
  expect(files.get('READ ME.txt')?.toString()).toMatch(/is missing from the data folder/);
});
