import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { fromBuffer, type ZipFile } from 'yauzl';
import { type ZipEntry, zipStream } from './zip-stream';

async function* bytes(...parts: readonly string[]) {
  for (const part of parts) yield new TextEncoder().encode(part);
}
const entry = (name: string, body: AsyncIterable<Uint8Array>, deflate = false): ZipEntry => ({
  name,
  at: Date.UTC(2026, 10, 21, 12),
  body,
  deflate,
});
async function* all(count: number) {
  for (let n = 0; n < count; n += 1) yield entry(`${n}.txt`, bytes(String(n)));
}

/** Reads a zip with a library nobody here wrote. */
async function unzip(zip: Buffer): Promise<ReadonlyMap<string, { text: string; method: number }>> {
  const file = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(zip, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  const found = new Map<string, { text: string; method: number }>();
  for await (const one of file.eachEntry()) {
    const text = (await buffer(await file.openReadStreamPromise(one))).toString();
    found.set(one.fileName, { text, method: one.compressionMethod });
  }
  return found;
}

test('stores what is compressed already, deflates the rest, keeps names of any script', async () => {
  async function* two() {
    yield entry('图片 🦊.png', bytes('a', 'b'));
    yield entry('x.jsonl', bytes('c'.repeat(1000)), true);
  }
  const found = await unzip(Buffer.from(await new Response(zipStream(two())).arrayBuffer()));
  expect(found.get('图片 🦊.png')).toEqual({ text: 'ab', method: 0 });
  expect(found.get('x.jsonl')).toEqual({ text: 'c'.repeat(1000), method: 8 });
});

test('more files than a plain zip can count', { timeout: 60_000 }, async () => {
  const found = await unzip(Buffer.from(await new Response(zipStream(all(65_600))).arrayBuffer()));
  expect(found.size).toBe(65_600);
  expect(found.get('65599.txt')?.text).toBe('65599');
});

test('reads no further than it is read, and closes what it read from when the reader goes', async () => {
  let asked = 0;
  let closed = false;
  async function* endless() {
    try {
      for (;;) {
        asked += 1;
        yield new Uint8Array(64 * 1024);
      }
    } finally {
      closed = true;
    }
  }
  async function* one() {
    yield entry('a', endless());
  }
  const reader = zipStream(one()).getReader();
  expect(asked).toBe(0);
  for (let n = 0; n < 5; n += 1) await reader.read();
  for (let n = 0; n < 100; n += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(asked).toBeLessThan(20);
  await reader.cancel();
  await new Promise((resolve) => setImmediate(resolve));
  expect(closed).toBe(true);
});

test('a body that breaks breaks the zip', async () => {
  async function* broken() {
    yield new Uint8Array(10);
    throw new Error('the disk is gone');
  }
  async function* one() {
    yield entry('a', broken());
  }
  await expect(new Response(zipStream(one())).arrayBuffer()).rejects.toThrow();
});
