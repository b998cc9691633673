import { Entry, openPromise, type ZipFile } from 'yauzl';
import { err, ok, type Result } from '@/lib/result';

/** A file in a zip that somebody sent. Nothing of it is believed before it is checked. */
export interface ZippedFile {
  /** As it stands there. Only ever compared, never used as a path. */
  readonly name: string;
  readonly bytes: number;
  /** Why it cannot be read, as a sentence. */
  readonly unreadable: string | undefined;
  /** Throws `DamagedZip` where the contents are not what the directory says, and never gives more than `bytes`. */
  open(): AsyncIterable<Uint8Array>;
}

export interface OpenZip {
  readonly count: number;
  /** In the order of the directory, which is read as it goes. May be called once; throws `DamagedZip`. */
  files(): AsyncGenerator<ZippedFile>;
  close(): void;
}

/** What is in the file cannot be read as a zip, from here on. */
export class DamagedZip extends Error {
  override readonly name = 'DamagedZip';
}

/** A library of a million pictures is below; a place in memory is kept for each. */
const mostFiles = 2_000_000;
/** Text compresses to a hundredth at best. Beyond, and once it matters, it is a bomb. */
const mostRatio = 400;
const harmless = 50_000_000;

/** Opens a zip without reading its files. A sentence where it is none. */
export async function openZip(path: string): Promise<Result<OpenZip, string>> {
  let zip: ZipFile;
  try {
    // Names are decoded here: one that leads out of the folder must not stop the rest, and is no path to us.
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
  } catch (error) {
    if (isSystemError(error)) throw error;
    return err('This file is not a zip, or its end is missing. Export it again, or copy it again.');
  }
  if (zip.entryCount > mostFiles) {
    zip.close();
    return err(`This zip has ${zip.entryCount} files, more than any bundle.`);
  }
  return ok({
    count: zip.entryCount,
    async *files() {
      for await (const entry of undamaged(zip.eachEntry())) {
        const place = placeOf(entry);
        yield {
          // Some programs of old wrote names with backslashes.
          name: entry.fileNameRaw.toString('utf8').replaceAll('\\', '/'),
          bytes: entry.uncompressedSize,
          unreadable: problemOf(entry),
          async *open() {
            yield* undamaged(await zip.openReadStreamPromise(place).catch(blameZip));
          },
        };
      }
    },
    close: () => zip.close(),
  });
}

/** What it takes to read the file later: a tenth of what the directory says, for those who remember a million of them. */
function placeOf(entry: Entry): Entry {
  const { compressedSize, uncompressedSize, compressionMethod } = entry;
  const { generalPurposeBitFlag, relativeOffsetOfLocalHeader } = entry;
  return Object.assign(new Entry(), {
    compressedSize,
    uncompressedSize,
    compressionMethod,
    generalPurposeBitFlag,
    relativeOffsetOfLocalHeader,
  });
}

function problemOf(entry: Entry): string | undefined {
  if (entry.isEncrypted()) return 'It is encrypted. Export the bundle again, without a password.';
  // The upper half holds the Unix mode; 0xA000 is a link to somewhere else.
  if (((entry.externalFileAttributes >>> 16) & 0xf000) === 0xa000) return 'It is a link and not a file.';
  if (!entry.canDecodeFileData()) return 'It is compressed in a way that is not supported.';
  if (entry.uncompressedSize > harmless && entry.uncompressedSize > entry.compressedSize * mostRatio) {
    return 'It claims to be far larger than its contents can be.';
  }
  return undefined;
}

async function* undamaged<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  const items = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await items.next().catch(blameZip);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await items.return?.();
  }
}

/** The library's errors are plain ones, and zlib's say nothing of the system. */
function blameZip(error: unknown): never {
  throw isSystemError(error) ? error : new DamagedZip('The zip is damaged.', { cause: error });
}

/** The disk's fault and not the file's. */
const isSystemError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && 'syscall' in error;
