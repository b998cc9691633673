import { randomBytes } from 'node:crypto';
import { readdir, readlink } from 'node:fs/promises';
import { beforeEach, expect, test, vi } from 'vitest';
import type { BlobStore } from '@/lib/store/contract';
import { openBlobStore } from '@/lib/store/files/blob-store';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { type ZipEntry, zipStream } from './zip-stream';

let dataDir: string;
let blobs: BlobStore;
beforeEach(async () => {
  dataDir = await temporaryFolder();
  blobs = await openBlobStore(dataDir);
});

/** Held on to, so that what is left open is not closed by the garbage collector. */
const streams: unknown[] = [];
const open = async (hash: string) => {
  const file = await blobs.open(hash, 'original');
  if (!file) throw new Error('It was kept.');
  streams.push(file.stream);
  return file.stream;
};
const hashes = Array.from({ length: 6 }, () => randomBytes(32).toString('hex'));
const keepAll = async () => {
  for (const hash of hashes) await blobs.put(hash, 'original', randomBytes(300_000));
};

/** Files of the data folder that this process has open. */
async function openFiles(): Promise<readonly string[]> {
  const names = await readdir('/proc/self/fd');
  const paths = await Promise.all(names.map((name) => readlink(`/proc/self/fd/${name}`).catch(() => '')));
  return paths.filter((path) => path.startsWith(dataDir));
}

async function* originals(): AsyncGenerator<ZipEntry> {
  for (const hash of hashes) {
    yield { name: hash, at: 0, body: await open(hash), deflate: false };
  }
}

test.skipIf(process.platform !== 'linux')(
  'zips that are broken off anywhere leave no file open',
  { timeout: 30_000 },
  async () => {
    await keepAll();
    for (let reads = 0; reads < 100; reads += 1) {
      const reader = zipStream(originals()).getReader();
      for (let n = 0; n < reads; n += 1) await reader.read();
      // In the middle of a read, too.
      const last = reader.read();
      await reader.cancel();
      await last;
    }
    await vi.waitFor(async () => expect(await openFiles()).toEqual([]), { timeout: 5000 });
  },
);

test.skipIf(process.platform !== 'linux')('so do pictures on their own', async () => {
  await keepAll();
  for (const hash of hashes) {
    const reader = (await open(hash)).getReader();
    const first = reader.read();
    await reader.cancel();
    await first;
  }
  await vi.waitFor(async () => expect(await openFiles()).toEqual([]), { timeout: 5000 });
});

function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give: () => give(), given };
}

test('a file that is found after the reader has left is not begun with', async () => {
  const [looking, found, over] = [signal(), signal(), signal()];
  let begun = false;
  async function* body() {
    begun = true;
    yield new Uint8Array(1_000_000);
  }
  async function* late(): AsyncGenerator<ZipEntry> {
    try {
      looking.give();
      await found.given;
      yield { name: 'late', at: 0, body: body(), deflate: false };
    } finally {
      over.give();
    }
  }
  const reader = zipStream(late()).getReader();
  const first = reader.read();
  await looking.given;
  const left = reader.cancel();
  found.give();
  await Promise.all([over.given, left, first]);
  expect(begun).toBe(false);
});
