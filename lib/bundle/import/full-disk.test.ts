import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepImage } from '@/lib/images/keep-image';
import { StorageError } from '@/lib/store/storage-error';
import {
  contentsOf,
  example,
  exported,
  type Library,
  openLibrary,
  over,
  owner,
  sent,
} from '../library.test-support';

vi.setConfig({ testTimeout: 60_000 });

const fullSentence = 'The disk is full. Free some space and try again. The import then goes on by itself.';
const pictures = 8;
let from: Library;
let ids: readonly string[];
beforeEach(async () => {
  from = await openLibrary();
  const rows = await Promise.all(Array.from({ length: pictures }, noise));
  await from.store.generations.adopt(rows);
  ids = rows.map(({ id }) => id);
});
afterEach(() => from.close());

/** A generation of half a megabyte that no compression makes smaller. */
async function noise() {
  const raw = { width: 400, height: 400, channels: 3 } as const;
  const bytes = await sharp(randomBytes(400 * 400 * 3), { raw })
    .png()
    .toBuffer();
  const kept = await keepImage(from, bytes, 1);
  if (!kept.ok) throw new Error(kept.error.message);
  return example({ images: [kept.value] });
}

/** Waits until it is held, and looks whether everything that is there is whole. */
async function heldWhole(library: Library, id: string): Promise<number> {
  await expect.poll(async () => (await library.imports.get(id))?.state, { timeout: 20_000 }).toBe('held');
  expect((await library.imports.get(id))?.message).toBe(fullSentence);
  const rows = (await Promise.all(ids.map((one) => library.store.generations.get(one)))).filter(Boolean);
  const kept = rows.flatMap((row) => row?.images ?? []);
  // Where it was the row that found no room, its picture is here before it.
  const here = await library.store.images.recent(owner, 100);
  expect(here.map(({ hash }) => hash)).toEqual(expect.arrayContaining(kept.map(({ hash }) => hash)));
  for (const { hash, bytes } of here)
    expect(await library.blobs.stat(hash, 'original')).toEqual({ size: bytes });
  return rows.length;
}

async function endsTheSame(library: Library, id: string) {
  const report = await over(library, id);
  expect(report).toMatchObject({ state: 'done', problems: [], generations: { leftOut: 0, known: 0 } });
  expect(await contentsOf(library, ids)).toEqual(await contentsOf(from, ids));
}

test('too little room is told before anything is sent', async () => {
  const small = await openLibrary({ over: () => ({ freeBytes: async () => 10_000_000 }) });
  try {
    const refused = await small.imports.announce({ name: 'x.zip', bytes: 1 });
    expect(refused).toMatchObject({ ok: false, error: { status: 507 } });
  } finally {
    await small.close();
  }
});

test('a disk that fills up among the pictures: it waits with what is whole, and goes on', async () => {
  let room = 3;
  const small = await openLibrary({
    over: (blobs) => ({
      freeBytes: async () => (room > 0 ? blobs.freeBytes() : 10_000_000),
      async put(hash, variant, ...rest) {
        if (variant === 'original' && room-- <= 0)
          throw new StorageError('storageFull', { cause: undefined });
        await blobs.put(hash, variant, ...rest);
      },
    }),
  });
  try {
    const id = await sent(small, await exported(from, { ids }));
    expect(await heldWhole(small, id)).toBe(3);
    room = pictures;
    await small.restart();
    await endsTheSame(small, id);
  } finally {
    await small.close();
  }
});

const disk = smallDisk();
afterAll(() => disk?.remove());

/** A real file system of 12 MB; undefined where this user may not have one, and the test is skipped. */
function smallDisk() {
  const path = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const forget = () => rmSync(path, { recursive: true, force: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    forget();
    return undefined;
  }
  const remove = () => {
    // It goes with the last file of it that is still open.
    execFileSync('umount', ['--lazy', path]);
    forget();
  };
  return { path, remove };
}

test.skipIf(!disk)('a file system that is really full, while receiving and among the pictures', async () => {
  const parent = disk?.path ?? '';
  const ballast = join(parent, 'ballast');
  const leave = async (bytes: number) => {
    await rm(ballast, { force: true });
    const { bavail, bsize } = await statfs(parent);
    if (bytes > 0) await writeFile(ballast, Buffer.alloc(bavail * bsize - bytes));
  };
  // What would refuse it beforehand is not asked.
  const small = await openLibrary({
    parent,
    over: () => ({ freeBytes: async () => Number.POSITIVE_INFINITY }),
  });
  try {
    const zip = await exported(from, { ids });
    const announced = await small.imports.announce({ name: 'x.zip', bytes: zip.length });
    if (!announced.ok) throw new Error(announced.error.sentence);
    const { id } = announced.value;
    const rest = async function* (at: number) {
      for (let start = at; start < zip.length; start += 65_000) yield zip.subarray(start, start + 65_000);
    };
    await leave(1_000_000);
    await expect(small.imports.receive(id, 0, rest(0))).rejects.toMatchObject({ kind: 'storageFull' });
    const received = (await small.imports.get(id))?.received ?? 0;
    expect(received).toBeGreaterThan(0);
    await leave(zip.length - received + 1_700_000);
    expect(await small.imports.receive(id, received, rest(received))).toMatchObject({ ok: true });
    expect(await heldWhole(small, id)).toBeLessThan(pictures);
    await leave(0);
    await small.restart();
    await endsTheSame(small, id);
  } finally {
    await small.close();
  }
});
