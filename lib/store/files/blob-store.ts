import { readFile, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobStore, Variant } from '../contract';
import { prepareDataDir } from '../data-dir';
import { guardStorage } from '../storage-error';
import {
  type FileOperations,
  ifThere,
  linkDurably,
  realFiles,
  statIfThere,
  sweepTemporaryFiles,
  syncFolder,
  writeDurably,
} from './durable-write';
import { streamFile } from './read-stream';

const variants: readonly Variant[] = ['original', 'large', 'small'];

/**
 * Pictures as files: `originals/ab/<hash>` and `derived/<variant>/ab/<hash>.webp`, spread over 256 folders by the
 * first two digits of the hash. Throws `StoreOpenError` where the folder cannot be used.
 */
export async function openBlobStore(dataDir: string, files: FileOperations = realFiles): Promise<BlobStore> {
  await prepareDataDir(dataDir);
  const temporaryFolder = join(dataDir, 'tmp');
  await sweepTemporaryFiles(temporaryFolder);

  const pathOf = (hash: string, variant: Variant): string => {
    // Both end up in a path and may come from a URL.
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new TypeError('A blob is named by a SHA-256 in lower-case hex.');
    if (!variants.includes(variant)) throw new TypeError('Unknown variant of a blob.');
    const spread = hash.slice(0, 2);
    return variant === 'original'
      ? join(dataDir, 'originals', spread, hash)
      : join(dataDir, 'derived', variant, spread, `${hash}.webp`);
  };
  const sizeOf = async (path: string) => (await statIfThere(path))?.size;

  return {
    async put(hash, variant, bytes, sameAs) {
      const path = pathOf(hash, variant);
      if ((await sizeOf(path)) === bytes.length) {
        // Another call may have renamed it a moment ago and not yet made the name durable.
        return guardStorage(() => syncFolder(dirname(path), files));
      }
      if (sameAs !== undefined && (await linkDurably(sameAs, path, files))) return;
      await writeDurably(path, bytes, temporaryFolder, files);
    },
    async read(hash, variant) {
      const path = pathOf(hash, variant);
      return ifThere(() => readFile(path));
    },
    async open(hash, variant, range) {
      const path = pathOf(hash, variant);
      const size = await sizeOf(path);
      if (size === undefined) return undefined;
      const end = Math.min(range?.end ?? Number.POSITIVE_INFINITY, size - 1);
      return { stream: streamFile(path, range?.start ?? 0, end), size };
    },
    async stat(hash, variant) {
      const size = await sizeOf(pathOf(hash, variant));
      return size === undefined ? undefined : { size };
    },
    async delete(hash, variant) {
      const path = pathOf(hash, variant);
      await guardStorage(() => rm(path, { force: true }));
    },
    async freeBytes() {
      const { bavail, bsize } = await statfs(dataDir);
      return bavail * bsize;
    },
  };
}
