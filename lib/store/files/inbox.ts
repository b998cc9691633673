import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Inbox } from '../contract';
import { prepareDataDir } from '../data-dir';
import { guardStorage } from '../storage-error';
import {
  type FileOperations,
  namesIn,
  realFiles,
  statIfThere,
  sweepTemporaryFiles,
  syncFolder,
  writeDurably,
} from './durable-write';

/** `inbox/<generationId>.<index>`; what is no picture ends in `unreadable/` under the same name. */
export async function openInbox(dataDir: string, files: FileOperations = realFiles): Promise<Inbox> {
  await prepareDataDir(dataDir);
  const temporaryFolder = join(dataDir, 'tmp');
  const inboxFolder = join(dataDir, 'inbox');
  const unreadableFolder = join(dataDir, 'unreadable');
  await sweepTemporaryFiles(temporaryFolder);

  /** The landed files of one generation in the order of their index. */
  const namesOf = async (generationId: string): Promise<readonly string[]> => {
    checkId(generationId);
    const landed = (await namesIn(inboxFolder)).flatMap((name) => parseName(name) ?? []);
    return landed
      .filter((file) => file.generationId === generationId)
      .sort((a, b) => a.index - b.index)
      .map((file) => file.name);
  };

  return {
    async land(generationId, index, bytes) {
      checkId(generationId);
      if (!Number.isSafeInteger(index) || index < 0)
        throw new TypeError('An index is a whole number from 0.');
      const path = join(inboxFolder, `${generationId}.${index}`);
      await writeDurably(path, bytes, temporaryFolder, files);
      return path;
    },
    async read(generationId) {
      const names = await namesOf(generationId);
      return Promise.all(names.map((name) => readFile(join(inboxFolder, name))));
    },
    async list() {
      const landed = (await namesIn(inboxFolder)).flatMap((name) => parseName(name) ?? []);
      return [...new Set(landed.map((file) => file.generationId))].sort();
    },
    async clear(generationId) {
      const names = await namesOf(generationId);
      await guardStorage(() =>
        Promise.all(names.map((name) => rm(join(inboxFolder, name), { force: true }))),
      );
    },
    async setAside(generationId) {
      const names = await namesOf(generationId);
      if (names.length === 0) return;
      await guardStorage(async () => {
        await files.mkdir(unreadableFolder, { recursive: true });
        for (const name of names) {
          await rename(join(inboxFolder, name), await freePath(unreadableFolder, name));
        }
        await syncFolder(unreadableFolder, files);
        await syncFolder(inboxFolder, files);
      });
    },
  };
}

function checkId(generationId: string): void {
  // It becomes part of a file name.
  if (!/^[\w-]{1,64}$/.test(generationId)) throw new TypeError('Not the id of a generation.');
}

function parseName(name: string): { name: string; generationId: string; index: number } | undefined {
  const found = /^([\w-]{1,64})\.(\d{1,9})$/.exec(name);
  return found?.[1] && found[2] ? { name, generationId: found[1], index: Number(found[2]) } : undefined;
}

/** A path that does not overwrite what an earlier attempt has left. */
async function freePath(folder: string, name: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const path = join(folder, attempt === 1 ? name : `${name}.${attempt}`);
    if (!(await statIfThere(path))) return path;
  }
}
