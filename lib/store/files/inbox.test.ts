import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { storageProblem } from '../storage-error';
import { openInbox } from './inbox';

let dir: string;
beforeEach(async () => {
  dir = await temporaryFolder();
});

const bytesOf = (...values: number[]) => new Uint8Array(values);
const asArrays = (files: readonly Uint8Array[]) => files.map((file) => [...file]);

describe('inbox', () => {
  it('gives back what landed, in order, also to the next process', async () => {
    const inbox = await openInbox(dir);
    await inbox.land('g-1', 10, bytesOf(10));
    await inbox.land('g-1', 2, bytesOf(2));
    await inbox.land('g-11', 0, bytesOf(7));
    await inbox.land('g-1', 2, bytesOf(3));
    const next = await openInbox(dir);
    expect(asArrays(await next.read('g-1'))).toEqual([[3], [10]]);
    expect(await next.list()).toEqual(['g-1', 'g-11']);
    await next.clear('g-1');
    await next.clear('g-1');
    expect(await next.list()).toEqual(['g-11']);
    expect(await next.read('g-1')).toEqual([]);
  });

  it('is empty before anything has landed', async () => {
    const inbox = await openInbox(dir);
    expect(await inbox.list()).toEqual([]);
    await inbox.setAside('g-1');
    expect(await readdir(dir)).toEqual([]);
  });

  it('ignores files that are not its own', async () => {
    await mkdir(join(dir, 'inbox'));
    await writeFile(join(dir, 'inbox', '.DS_Store'), '');
    expect(await (await openInbox(dir)).list()).toEqual([]);
  });

  it('sets aside without overwriting what was set aside before', async () => {
    const inbox = await openInbox(dir);
    for (const value of [1, 2]) {
      await inbox.land('g-1', 0, bytesOf(value));
      await inbox.setAside('g-1');
    }
    expect(await inbox.list()).toEqual([]);
    const names = (await readdir(join(dir, 'unreadable'))).sort();
    expect(names).toEqual(['g-1.0', 'g-1.0.2']);
    expect([...(await readFile(join(dir, 'unreadable', 'g-1.0')))]).toEqual([1]);
  });

  it('refuses ids that would leave the folder', async () => {
    const inbox = await openInbox(dir);
    for (const id of ['../g', 'a/b', '', '.'])
      await expect(inbox.land(id, 0, bytesOf(1))).rejects.toThrow(TypeError);
    await expect(inbox.land('g', -1, bytesOf(1))).rejects.toThrow(TypeError);
    await expect(inbox.read('../g')).rejects.toThrow(TypeError);
  });

  it('says what is wrong with the disk', async () => {
    await writeFile(join(dir, 'inbox'), 'a file where the folder should be');
    const inbox = await openInbox(dir);
    const error = await inbox.land('g', 0, bytesOf(1)).catch((reason: unknown) => reason);
    expect(storageProblem(error)).toBe('storageUnwritable');
  });
});
