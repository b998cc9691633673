import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BlobStore, Store } from '@/lib/store/contract';
import { openBlobStore } from '@/lib/store/files/blob-store';
import { openStore } from '@/lib/store/open-store';
import { removeFolder } from '@/tests/support/remove-folder';
import { keepImage } from './keep-image';
import { sample } from './sample-images.test-support';
import { serveImage } from './serve-image';

let dir: string;
let store: Store;
let blobs: BlobStore;
let bytes: Buffer;
let hash: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'proofsheet-serve-'));
  store = await openStore(dir);
  blobs = await openBlobStore(dir);
  bytes = await sample(900, 700).jpeg().toBuffer();
  const kept = await keepImage({ store, blobs }, bytes, 1);
  if (!kept.ok) throw new Error(kept.error.message);
  hash = kept.value.hash;
});
afterAll(async () => {
  await store.close();
  await removeFolder(dir);
});

const ask = (
  variant: string,
  headers: Record<string, string> = {},
  { method = 'GET', query = '', of = hash } = {},
) =>
  serveImage({ store, blobs }, new Request(`http://x/api/images${query}`, { method, headers }), of, variant);
const bodyOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('serveImage', () => {
  it('serves the original, unchanged and cached for ever', async () => {
    const response = await ask('original');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toEqual({
      'accept-ranges': 'bytes',
      'cache-control': 'private, max-age=31536000, immutable',
      'content-length': String(bytes.length),
      'content-type': 'image/jpeg',
      etag: `"${hash}-original"`,
      'x-content-type-options': 'nosniff',
    });
    expect((await bodyOf(response)).equals(bytes)).toBe(true);
  });

  it('serves thumbnails as WebP', async () => {
    const [large, small] = [await ask('large'), await ask('small')];
    expect(large.headers.get('content-type')).toBe('image/webp');
    expect((await bodyOf(large)).length).toBeGreaterThan((await bodyOf(small)).length);
  });

  it('answers 304 to a browser that has it, without a body', async () => {
    const response = await ask('small', { 'If-None-Match': `"${hash}-small"` });
    expect(response.status).toBe(304);
    expect(response.headers.get('etag')).toBe(`"${hash}-small"`);
    expect((await ask('small', { 'If-None-Match': `"${hash}-large"` })).status).toBe(200);
  });

  it('serves parts', async () => {
    const size = bytes.length;
    for (const [range, start, end] of [
      ['bytes=0-99', 0, 99],
      [`bytes=${size - 10}-`, size - 10, size - 1],
      ['bytes=-10', size - 10, size - 1],
    ] as const) {
      const response = await ask('original', { Range: range });
      expect(response.status).toBe(206);
      expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end}/${size}`);
      expect(response.headers.get('content-length')).toBe(String(end - start + 1));
      expect((await bodyOf(response)).equals(bytes.subarray(start, end + 1))).toBe(true);
    }
  });

  it('refuses a part that is not there and ignores one of another version', async () => {
    const beyond = await ask('original', { Range: `bytes=${bytes.length}-` });
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get('content-range')).toBe(`bytes */${bytes.length}`);
    expect(beyond.headers.get('cache-control')).toBe('no-store');
    expect((await ask('original', { Range: 'bytes=0-9', 'If-Range': '"other"' })).status).toBe(200);
    expect((await ask('original', { Range: 'bytes=0-9', 'If-Range': `"${hash}-original"` })).status).toBe(
      206,
    );
  });

  it('answers HEAD with the headers of GET', async () => {
    const response = await ask('original', { Range: 'bytes=0-9' }, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
    expect(await bodyOf(response)).toHaveLength(0);
  });

  it('names a download', async () => {
    const query = `?download=${encodeURIComponent('a "cat"/dog')}`;
    const response = await ask('original', {}, { query });
    expect(response.headers.get('content-disposition')).toContain('attachment; filename="a cat dog.jpg"');
    expect((await ask('small', {}, { query })).headers.get('content-disposition')).toContain('dog.webp');
  });

  it('makes a missing thumbnail again, for GET and for HEAD', async () => {
    const before = await bodyOf(await ask('small'));
    await blobs.delete(hash, 'small');
    expect((await ask('small', {}, { method: 'HEAD' })).headers.get('content-length')).toBe(
      String(before.length),
    );
    await blobs.delete(hash, 'small');
    expect((await bodyOf(await ask('small'))).equals(before)).toBe(true);
  });

  it('serves a missing thumbnail also when it cannot be written', async () => {
    const before = await bodyOf(await ask('large'));
    await rm(join(dir, 'derived'), { recursive: true });
    await writeFile(join(dir, 'derived'), 'a file where the folder should be');
    expect((await bodyOf(await ask('large'))).equals(before)).toBe(true);
    await rm(join(dir, 'derived'));
  });

  it.each([
    ['an unknown hash', 'original', 'a'.repeat(64)],
    ['no hash', 'original', '..%2F..'],
    ['an unknown variant', 'huge', undefined],
  ])('answers 404 to %s', async (_name, variant, of) => {
    const response = await ask(variant, {}, of === undefined ? {} : { of });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: 'There is no such image.' });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('answers 404 where the file is gone', async () => {
    const other = await sample(20, 20).png().toBuffer();
    const kept = await keepImage({ store, blobs }, other, 1);
    if (!kept.ok) throw new Error(kept.error.message);
    await blobs.delete(kept.value.hash, 'original');
    expect((await ask('original', {}, { of: kept.value.hash })).status).toBe(404);
  });
});
