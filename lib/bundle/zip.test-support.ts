import { buffer } from 'node:stream/consumers';
import { fromBuffer, type ZipFile } from 'yauzl';
import { type ZipEntry, zipStream } from './zip-stream';

export type Files = ReadonlyMap<string, Buffer>;

/** Reads a zip with a library nobody here wrote. */
export async function unzip(zip: Buffer): Promise<Files> {
  const file = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(zip, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  const found = new Map<string, Buffer>();
  for await (const entry of file.eachEntry()) {
    found.set(entry.fileName, await buffer(await file.openReadStreamPromise(entry)));
  }
  return found;
}

/** A zip of whatever files, stored unless told otherwise. */
export async function zipped(
  files: Iterable<readonly [string, Uint8Array]>,
  deflate = false,
): Promise<Buffer> {
  async function* entries(): AsyncGenerator<ZipEntry> {
    for (const [name, bytes] of files) yield { name, at: Date.UTC(2026, 0), body: once(bytes), deflate };
  }
  return Buffer.from(await new Response(zipStream(entries())).arrayBuffer());
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
