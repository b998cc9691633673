import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BlobStore } from '@/lib/store/contract';
import { openBlobStore } from '@/lib/store/files/blob-store';
import { openStore } from '@/lib/store/open-store';
import { type OwnStore, ownStore } from '@/lib/store/own-store';
import { storageProblem } from '@/lib/store/storage-error';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { examineImage, keepImage, writeFiles } from './keep-image';
import { hashOf } from './read-image';
import { rebuildVariant } from './rebuild-variant';
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

describe('keepImage', () => {
  it('keeps the bytes, both thumbnails and the record', async () => {
    const bytes = await sample(700, 500).png().toBuffer();
    const kept = await keepImage({ store, blobs }, bytes, 42);
    if (!kept.ok) throw new Error(kept.error.message);
    const { hash } = kept.value;
    expect(hash).toBe(hashOf(bytes));
    expect(Buffer.from((await blobs.read(hash, 'original')) ?? []).equals(bytes)).toBe(true);
    expect((await blobs.stat(hash, 'small'))?.size).toBeGreaterThan(0);
    expect((await blobs.stat(hash, 'large'))?.size).toBeGreaterThan(0);
    expect(await store.images.get(hash)).toEqual(kept.value);
  });

  it('leaves the large thumbnail for later', async () => {
    const bytes = await sample(700, 500).png().toBuffer();
    const examined = await examineImage({ store, blobs }, bytes);
    if (!examined.ok) throw new Error(examined.error.message);
    const large = await writeFiles(blobs, examined.value);
    expect((await blobs.stat(hashOf(bytes), 'small'))?.size).toBeGreaterThan(0);
    expect(await blobs.stat(hashOf(bytes), 'large')).toBeUndefined();
    await large();
    expect((await blobs.stat(hashOf(bytes), 'large'))?.size).toBeGreaterThan(0);
  });

  it('keeps the same picture once, also when it comes twice at the same time', async () => {
    const bytes = await sample(100, 80).jpeg().toBuffer();
    const both = await Promise.all([
      keepImage({ store, blobs }, bytes, 1),
      keepImage({ store, blobs }, bytes, 2),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(await keepImage({ store, blobs }, bytes, 3)).toEqual(both[0]);
    expect(await store.images.recent(9)).toHaveLength(1);
  });

  it('brings a file back that somebody removed', async () => {
    const bytes = await sample(100, 80).jpeg().toBuffer();
    await keepImage({ store, blobs }, bytes, 1);
    await blobs.delete(hashOf(bytes), 'original');
    await keepImage({ store, blobs }, bytes, 2);
    expect((await blobs.stat(hashOf(bytes), 'original'))?.size).toBe(bytes.length);
  });

  it('keeps nothing of what is no picture', async () => {
    const kept = await keepImage({ store, blobs }, Buffer.from('garbage'), 1);
    expect(kept).toMatchObject({ ok: false, error: { kind: 'notAnImage' } });
    expect(await store.images.recent(9)).toEqual([]);
    expect(await readdir(dir)).not.toContain('originals');
  });

  it('writes no record where the disk refuses the bytes', async () => {
    await writeFile(join(dir, 'originals'), 'a file where the folder should be');
    const bytes = await sample(100, 80).jpeg().toBuffer();
    const error = await keepImage({ store, blobs }, bytes, 1).catch((reason: unknown) => reason);
    expect(storageProblem(error)).toBe('storageUnwritable');
    expect(await store.images.recent(9)).toEqual([]);
  });
});

describe('rebuildVariant', () => {
  it('makes the same thumbnail again', async () => {
    const bytes = await sample(700, 500).png().toBuffer();
    await keepImage({ store, blobs }, bytes, 1);
    const before = await blobs.read(hashOf(bytes), 'small');
    await blobs.delete(hashOf(bytes), 'small');
    const after = await rebuildVariant(blobs, hashOf(bytes), 'small');
    expect(Buffer.from(after ?? []).equals(Buffer.from(before ?? [1]))).toBe(true);
    expect(await blobs.stat(hashOf(bytes), 'small')).toEqual({ size: before?.length });
  });

  it('is undefined without an original that can be read', async () => {
    expect(await rebuildVariant(blobs, 'a'.repeat(64), 'small')).toBeUndefined();
    await blobs.put('b'.repeat(64), 'original', Buffer.from('garbage'));
    expect(await rebuildVariant(blobs, 'b'.repeat(64), 'small')).toBeUndefined();
  });
});
