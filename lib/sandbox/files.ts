import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { writeWhole } from './durable';

/** Result files and uploads, public under /files/. Names are content hashes and say nothing else. */
export interface Files {
  write(name: string, content: Uint8Array): Promise<void>;
  read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  has(name: string): Promise<boolean>;
  /** Starts the file's days again. */
  touch(name: string, now: number): Promise<void>;
  sweep(now: number): Promise<void>;
  clear(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.avif': 'image/avif',
};

/** The only names that reach the disk. */
export const isFileName = (name: string): boolean => /^[0-9a-f]{32}\.[a-z]{3,4}$/.test(name);
export const typeOfFile = (name: string): string => types[extname(name)] ?? 'application/octet-stream';

export async function openFiles(directory: string, keepDays: number): Promise<Files> {
  await mkdir(directory, { recursive: true });
  const keepMs = keepDays * 24 * 3_600_000;
  const pathOf = (name: string) => {
    if (!isFileName(name)) throw new Error(`Not a file name of the sandbox: ${name}`);
    return join(directory, name);
  };
  const remove = (name: string) => rm(join(directory, name), { force: true });

  return {
    write: (name, content) => writeWhole(pathOf(name), content),
    async read(name) {
      const content = await readFile(pathOf(name)).catch(() => undefined);
      return content && new Uint8Array(content);
    },
    has: (name) =>
      stat(pathOf(name)).then(
        () => true,
        () => false,
      ),
    async touch(name, now) {
      await utimes(pathOf(name), now / 1000, now / 1000).catch(() => undefined);
    },
    async sweep(now) {
      for (const name of await readdir(directory)) {
        const facts = await stat(join(directory, name)).catch(() => undefined);
        if (facts && now - facts.mtimeMs > keepMs) await remove(name);
      }
    },
    async clear() {
      await Promise.all((await readdir(directory)).map(remove));
    },
  };
}
