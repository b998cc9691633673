import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { afterEach, expect, test } from 'vitest';
import { type ImportView, importViewSchema, isOver } from '@/lib/bundle/import-view';
import { contentsOf, example, exported, type Library, openLibrary } from '@/lib/bundle/library.test-support';
import { unzip } from '@/lib/bundle/zip.test-support';
import { keepImage } from '@/lib/images/keep-image';
import { openBlobStore } from '@/lib/store/files/blob-store';
import { openStore } from '@/lib/store/open-store';
import { type StudioServer, startStudio } from '../support/studio-server';

const pictures = 60;
const kills = 8;

let from: Library | undefined;
let studio: StudioServer | undefined;
afterEach(async () => {
  await studio?.close();
  await from?.close();
});

/** A library of different pictures that take a while to decode, each in five generations. */
async function fill(library: Library): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let n = 0; n < pictures; n += 1) {
    const background = { r: n * 4, g: 255 - n * 4, b: n };
    const bytes = await sharp({ create: { width: 1500, height: 1000, channels: 3, background } })
      .png()
      .toBuffer();
    const kept = await keepImage(library, bytes, 1);
    if (!kept.ok) throw new Error(kept.error.message);
    const rows = Array.from({ length: 5 }, () =>
      example({ images: [kept.value], tags: ['client'], rating: 3 }),
    );
    await library.store.generations.adopt(rows);
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

test(`kill -9 during an import, ${kills} times: it goes on, and the library is the same`, {
  timeout: 600_000,
}, async () => {
  from = await openLibrary();
  const ids = await fill(from);
  const zip = await exported(from);
  studio = await startStudio();
  const { url } = studio;

  const sent = await fetch(`${url}/api/import`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/zip' },
    body: new Uint8Array(zip),
  });
  expect(sent.status).toBe(202);
  const { id } = importViewSchema.parse(await sent.json());
  const look = async (): Promise<ImportView> =>
    importViewSchema.parse(await (await fetch(`${url}/api/import/${id}`)).json());

  let interrupted = 0;
  for (let times = 0; times < kills; times += 1) {
    const before = await look();
    if (isOver(before.state)) break;
    await wait(Math.random() * 300);
    await studio.stop('SIGKILL');
    interrupted += 1;
    await studio.start();
  }
  // Otherwise the machine was so fast that nothing was shown.
  expect(interrupted).toBeGreaterThan(2);
  let view = await look();
  while (!isOver(view.state)) {
    await wait(50);
    view = await look();
  }
  expect(view).toMatchObject({
    state: 'done',
    problems: [],
    generations: { added: ids.length, known: 0, leftOut: 0 },
  });

  const back = Buffer.from(await (await fetch(`${url}/api/bundle`)).arrayBuffer());
  const lines = async (bundle: Buffer) =>
    (await unzip(bundle)).get('generations.jsonl')?.toString().trim().split('\n').sort();
  expect(await lines(back)).toEqual(await lines(zip));

  await studio.stop();
  const store = await openStore(studio.dataDir);
  try {
    const there = { ...from, store, blobs: await openBlobStore(studio.dataDir) };
    expect(await contentsOf(there, ids)).toEqual(await contentsOf(from, ids));
  } finally {
    await store.close();
  }
});
