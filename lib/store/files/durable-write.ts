import { randomUUID } from 'node:crypto';
import { type FileHandle, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { guardStorage } from '../storage-error';

/** The file operations of a durable write, so that a test can let each of them fail. */
export interface FileOperations {
  /** The topmost folder that it created, if any. */
  readonly mkdir: (path: string, options: { recursive: true }) => Promise<string | undefined>;
  readonly open: (path: string, flags: string) => Promise<FileHandle>;
  readonly link: (from: string, to: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
}
export const realFiles: FileOperations = { mkdir, open, link, rename };

/**
 * Writes a whole file so that it survives a power cut once this resolves: temporary file, fsync, rename, fsync of the
 * folder. Whatever fails on the way, `path` holds either what it held before or all of `bytes`.
 * `temporaryFolder` must be on the same file system.
 */
export async function writeDurably(
  path: string,
  bytes: Uint8Array,
  temporaryFolder: string,
  files: FileOperations = realFiles,
): Promise<void> {
  await guardStorage(async () => {
    await makeFolder(temporaryFolder, files);
    await makeFolder(dirname(path), files);
    const temporary = join(temporaryFolder, `${randomUUID()}.tmp`);
    try {
      const file = await files.open(temporary, 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await files.rename(temporary, path);
    } catch (error) {
      // What cannot be removed now (the disk may be gone) is swept at the next start.
      await rm(temporary, { force: true }).catch(() => {});
      throw error;
    }
    await syncFolder(dirname(path), files);
  });
}

/**
 * Gives a durable file a second name that survives a power cut. False where that cannot be (the file is gone, the name is
 * taken, a file system without links), and then nothing has happened.
 */
export async function linkDurably(from: string, path: string, files: FileOperations): Promise<boolean> {
  return guardStorage(async () => {
    await makeFolder(dirname(path), files);
    const linked = await files.link(from, path).then(
      () => true,
      () => false,
    );
    if (linked) await syncFolder(dirname(path), files);
    return linked;
  });
}

/** Makes the names in a folder durable. Windows cannot open folders and does not need it. */
export async function syncFolder(folder: string, files: FileOperations = realFiles): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await files.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Creates a folder and its parents, each durable in the one above. */
async function makeFolder(folder: string, files: FileOperations): Promise<void> {
  const first = await files.mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = resolve(folder); made.length >= first.length; made = dirname(made)) {
    await syncFolder(dirname(made), files);
  }
}

/** Removes temporary files that a process which died has left. Files of this process are younger and stay. */
export async function sweepTemporaryFiles(temporaryFolder: string): Promise<void> {
  const names = await namesIn(temporaryFolder);
  await Promise.all(
    names
      .filter((name) => name.endsWith('.tmp'))
      .map(async (name) => {
        const path = join(temporaryFolder, name);
        const found = await statIfThere(path);
        if (found && found.mtimeMs < performance.timeOrigin) await rm(path, { force: true });
      }),
  );
}

/** The names in a folder; none if it does not exist. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await ifThere(() => readdir(folder))) ?? [];
}

export const statIfThere = (path: string) => ifThere(() => stat(path));

/** The outcome of a file operation, or undefined where the file does not exist. */
export async function ifThere<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
