import { createHash } from 'node:crypto';
import {
  link,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { storageProblem } from '../storage-error';
import { openBlobStore } from './blob-store';
import type { FileOperations } from './durable-write';

let dir: string;
beforeEach(async () => {
  dir = await temporaryFolder();
});

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const bytes = new Uint8Array(200_000).map((_, n) => (n * 31) % 251);
const hash = hashOf(bytes);

const textOf = async (stream: ReadableStream<Uint8Array> | undefined) =>
  stream ? Buffer.from(await new Response(stream).arrayBuffer()) : undefined;

describe('blob store', () => {
  it('keeps each variant byte-exactly under its own name', async () => {
    const blobs = await openBlobStore(dir);
    const small = new Uint8Array([1, 2, 3]);
    await blobs.put(hash, 'original', bytes);
    await blobs.put(hash, 'small', small);
    expect(Buffer.from((await blobs.read(hash, 'original')) ?? []).equals(Buffer.from(bytes))).toBe(true);
    expect(await readFile(join(dir, 'originals', hash.slice(0, 2), hash))).toHaveLength(bytes.length);
    expect(await readFile(join(dir, 'derived', 'small', hash.slice(0, 2), `${hash}.webp`))).toHaveLength(3);
    expect(await blobs.stat(hash, 'small')).toEqual({ size: 3 });
    expect(await blobs.stat(hash, 'large')).toBeUndefined();
    expect(await blobs.read(hash, 'large')).toBeUndefined();
    expect(await blobs.open(hash, 'large')).toBeUndefined();
    expect(await readdir(join(dir, 'tmp'))).toEqual([]);
  });

  it('may be given the same picture many times at once', async () => {
    const blobs = await openBlobStore(dir);
    await Promise.all(Array.from({ length: 10 }, () => blobs.put(hash, 'original', bytes)));
    expect(hashOf((await blobs.read(hash, 'original')) ?? new Uint8Array())).toBe(hash);
  });

  it('gives bytes that are on the disk already a second name, and writes them where that cannot be', async () => {
    const landed = join(dir, 'landed');
    await writeFile(landed, bytes);
    const blobs = await openBlobStore(dir);
    await blobs.put(hash, 'original', bytes, landed);
    const path = join(dir, 'originals', hash.slice(0, 2), hash);
    expect((await stat(path)).ino).toBe((await stat(landed)).ino);
    await rm(landed);
    expect(hashOf((await blobs.read(hash, 'original')) ?? new Uint8Array())).toBe(hash);

    await blobs.delete(hash, 'original');
    await blobs.put(hash, 'original', bytes, landed);
    expect(hashOf((await blobs.read(hash, 'original')) ?? new Uint8Array())).toBe(hash);
  });

  it('streams any range', async () => {
    const blobs = await openBlobStore(dir);
    await blobs.put(hash, 'original', bytes);
    const position = fc.integer({ min: 0, max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(position, position, async (a, b) => {
        const range = { start: Math.min(a, b), end: Math.max(a, b) };
        const part = await blobs.open(hash, 'original', range);
        expect(part?.size).toBe(bytes.length);
        expect(
          (await textOf(part?.stream))?.equals(Buffer.from(bytes.subarray(range.start, range.end + 1))),
        ).toBe(true);
      }),
      { numRuns: 25 },
    );
    const whole = await blobs.open(hash, 'original');
    expect((await textOf(whole?.stream))?.length).toBe(bytes.length);
  });

  it('lets a reader stop in the middle', async () => {
    const blobs = await openBlobStore(dir);
    await blobs.put(hash, 'original', bytes);
    const reader = (await blobs.open(hash, 'original'))?.stream.getReader();
    expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
    await expect(reader?.cancel()).resolves.toBeUndefined();
  });

  it('deletes, also twice', async () => {
    const blobs = await openBlobStore(dir);
    await blobs.put(hash, 'original', bytes);
    await blobs.delete(hash, 'original');
    await blobs.delete(hash, 'original');
    expect(await blobs.stat(hash, 'original')).toBeUndefined();
  });

  it('knows how much room there is', async () => {
    expect(await (await openBlobStore(dir)).freeBytes()).toBeGreaterThan(0);
  });

  it.each(['../../etc/passwd', '', 'A'.repeat(64), `${'a'.repeat(63)}/`, `${'a'.repeat(64)}\n`])(
    'refuses %j as a hash',
    async (name) => {
      const blobs = await openBlobStore(dir);
      await expect(blobs.read(name, 'original')).rejects.toThrow(TypeError);
      await expect(blobs.put(name, 'original', bytes)).rejects.toThrow(TypeError);
    },
  );

  it('sweeps what a dead process left half-written, and nothing else', async () => {
    const temporary = join(dir, 'tmp');
    await mkdir(temporary);
    await writeFile(join(temporary, 'old.tmp'), 'x');
    await utimes(join(temporary, 'old.tmp'), 1, 1);
    await writeFile(join(temporary, 'of-this-process.tmp'), 'x');
    await openBlobStore(dir);
    expect(await readdir(temporary)).toEqual(['of-this-process.tmp']);
  });

  it('leaves nothing or everything at the final name, whichever file operation fails', {
    timeout: 30_000,
  }, async () => {
    const codes = ['ENOSPC', 'EROFS', 'EACCES', 'EIO'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 14 }),
        fc.constantFrom(...codes),
        fc.boolean(),
        async (failing, code, linked) => {
          const { files, failed } = failAt(failing, code);
          const folder = await mkdtemp(join(dir, 'run-'));
          const blobs = await openBlobStore(folder, files);
          await writeFile(join(folder, 'landed'), bytes);
          const sameAs = linked ? join(folder, 'landed') : undefined;
          const outcome = await blobs.put(hash, 'original', bytes, sameAs).catch((error: unknown) => error);
          const there = await blobs.read(hash, 'original');
          expect(there === undefined || hashOf(there) === hash).toBe(true);
          if (outcome !== undefined)
            expect(storageProblem(outcome)).toBe(code === 'ENOSPC' ? 'storageFull' : 'storageUnwritable');
          // A link that is refused is made up for by writing; nothing else is.
          else expect(there !== undefined && (linked || !failed())).toBe(true);
          const left = await readdir(join(folder, 'tmp')).catch(() => []);
          expect(left).toEqual([]);
          // The same call works as soon as the disk does.
          await (await openBlobStore(folder)).put(hash, 'original', bytes);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Real file operations of which one, counted from 0 and including those on open files, is refused. */
function failAt(failing: number, code: string): { files: FileOperations; failed: () => boolean } {
  let count = 0;
  const step = () => {
    if (count++ === failing) throw Object.assign(new Error(`${code}: injected`), { code });
  };
  const files: FileOperations = {
    mkdir: async (path, options) => {
      step();
      return mkdir(path, options);
    },
    link: async (from, to) => {
      step();
      return link(from, to);
    },
    rename: async (from, to) => {
      step();
      return rename(from, to);
    },
    open: async (...args) => {
      step();
      const handle = await open(...args);
      const { writeFile: write, sync } = handle;
      handle.writeFile = async (data, options) => {
        // A full disk takes some of the bytes before it refuses.
        if (count === failing && data instanceof Uint8Array)
          await write.call(handle, data.subarray(0, 1000), options);
        step();
        return write.call(handle, data, options);
      };
      handle.sync = async () => {
        step();
        return sync.call(handle);
      };
      return handle;
    },
  };
  return { files, failed: () => count > failing };
}
