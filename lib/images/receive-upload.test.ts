import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { imageViewSchema } from '@/lib/generation/view';
import type { BlobStore } from '@/lib/store/contract';
import { openBlobStore } from '@/lib/store/files/blob-store';
import { openStore } from '@/lib/store/open-store';
import { type OwnStore, ownStore } from '@/lib/store/own-store';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { receiveUpload, uploadLimit } from './receive-upload';
import { sample } from './sample-images.test-support';

let dir: string;
let store: OwnStore;
let close: () => Promise<void>;
let blobs: BlobStore;
beforeEach(async () => {
  dir = await temporaryFolder();
  const all = await openStore(dir);
  store = ownStore(all, 'local');
  close = all.close;
  blobs = await openBlobStore(dir);
});
afterEach(async () => {
  await close();
});

const post = (init: RequestInit, allowPrivate = false) =>
  receiveUpload(
    { store, blobs },
    new Request('http://studio.test/api/uploads', { method: 'POST', ...init }),
    {
      allowPrivate,
      at: 1,
    },
  );
const postFile = (file: Blob, headers: Record<string, string> = {}) => {
  const body = new FormData();
  body.set('file', file, 'holiday.png');
  return post({ body, headers });
};
const postJson = (value: unknown, allowPrivate = false) =>
  post({ body: JSON.stringify(value), headers: { 'Content-Type': 'application/json' } }, allowPrivate);
const png = async () => new Blob([new Uint8Array(await sample(50, 40).png().toBuffer())]);

describe('receiveUpload', () => {
  it('keeps a file and answers with its view', async () => {
    const response = await postFile(await png());
    expect(response.status).toBe(201);
    const image = imageViewSchema.parse(await response.json());
    expect(image).toMatchObject({ format: 'png', width: 50, height: 40 });
    expect(await store.images.recent(1)).toEqual([image]);
  });

  it('keeps what an address has', async () => {
    const bytes = await sample(50, 40).webp().toBuffer();
    const server: Server = createServer((_request, response) => response.end(bytes));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
    const kept = await postJson({ url }, true);
    expect(kept.status).toBe(201);
    expect(await kept.json()).toMatchObject({ format: 'webp' });
    const refused = await postJson({ url });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ error: expect.stringContaining('private network') });
    server.closeAllConnections();
    server.close();
  });

  it('finds a picture of the gallery by its hash', async () => {
    const image = imageViewSchema.parse(await (await postFile(await png())).json());
    expect(await (await postJson({ hash: image.hash })).json()).toEqual(image);
    expect((await postJson({ hash: 'a'.repeat(64) })).status).toBe(404);
  });

  it.each([
    ['no picture', () => new Blob(['hello']), 415, 'not an image'],
    ['nothing', () => new Blob([]), 400, 'is empty'],
    ['a GIF', () => new Blob(['GIF89a....']), 415, 'GIF images are not supported'],
  ])('refuses %s with a sentence', async (_name, file, status, sentence) => {
    const response = await postFile(file());
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: expect.stringContaining(sentence) });
  });

  it('stops reading at the limit instead of taking everything in', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    const init = { body: endless, duplex: 'half', headers };
    const response = await post(init);
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ error: expect.stringContaining('larger than 30 MB') });
    expect(sent).toBeLessThan(uploadLimit + 5_000_000);
  });

  it('refuses by the announced length before reading', async () => {
    const response = await postFile(await png(), { 'Content-Length': '99000000' });
    expect(response.status).toBe(413);
  });

  it('refuses a file just over the limit', async () => {
    expect((await postFile(new Blob([new Uint8Array(uploadLimit + 1)]))).status).toBe(413);
  });

  it.each([
    ['text', { body: 'x', headers: { 'Content-Type': 'text/plain' } }, 415],
    ['broken JSON', { body: '{', headers: { 'Content-Type': 'application/json' } }, 400],
    ['no body', { headers: { 'Content-Type': 'application/json' } }, 400],
    ['a broken form', { body: 'x', headers: { 'Content-Type': 'multipart/form-data; boundary=y' } }, 400],
    ['a form without boundary', { body: 'x', headers: { 'Content-Type': 'multipart/form-data' } }, 400],
  ])('refuses %s', async (_name, init, status) => {
    expect((await post(init)).status).toBe(status);
  });

  it.each([{ url: '' }, { url: 1 }, { hash: '../x' }, {}, null, { url: 'https://a/', hash: 'b' }])(
    'refuses %j',
    async (body) => {
      expect((await postJson(body)).status).toBe(400);
    },
  );

  it('says so when the disk cannot be written', async () => {
    await writeFile(join(dir, 'originals'), 'a file where the folder should be');
    const response = await postFile(await png());
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ error: expect.stringContaining('cannot be written') });
  });

  it('says so when the disk is full', async () => {
    const full: BlobStore = {
      ...blobs,
      put: () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })),
    };
    const body = new FormData();
    body.set('file', await png());
    const request = new Request('http://studio.test/', { method: 'POST', body });
    const response = await receiveUpload({ store, blobs: full }, request, { allowPrivate: false, at: 1 });
    expect(response.status).toBe(507);
    expect(await response.json()).toEqual({ error: expect.stringContaining('disk is full') });
  });
});
