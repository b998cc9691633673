import { Readable } from 'node:stream';
import ZipStream from 'zip-stream';

/** A file on its way into a zip. `body` is asked for when its turn comes, and stopped when nobody reads on. */
export interface ZipEntry {
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly body: AsyncIterable<Uint8Array>;
  /** Pictures are compressed already and are stored as they are. */
  readonly deflate: boolean;
}

/**
 * A zip at the reader's pace: nothing is read before it is wanted, and nothing is kept of a file that has been sent but its
 * line in the directory at the end (about 300 bytes). Zip64 where it is needed. Fails where a body fails.
 */
export function zipStream(entries: AsyncIterable<ZipEntry>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const zip = new ZipStream({ level: 6 });
  const leaving = new AbortController();
  const chunks: AsyncIterator<Uint8Array> = Readable.from(zip, { objectMode: false })[Symbol.asyncIterator]();
  let started = false;

  const write = async () => {
    for await (const entry of entries) {
      await append(zip, entry, leaving.signal);
      leaving.signal.throwIfAborted();
    }
    zip.finalize();
  };
  return new ReadableStream(
    {
      async pull(controller) {
        if (!started) {
          started = true;
          write().catch((error: unknown) =>
            zip.destroy(error instanceof Error ? error : new Error(String(error))),
          );
        }
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(new Uint8Array(value));
      },
      async cancel() {
        leaving.abort(new Error('Nobody reads this zip any more.'));
        await chunks.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

async function append(zip: ZipStream, entry: ZipEntry, signal: AbortSignal): Promise<void> {
  const { name, at, body, deflate } = entry;
  // The reader may have left while this entry was looked for; a body that is not begun with has nothing open.
  signal.throwIfAborted();
  const source = Readable.from(body, { objectMode: false });
  let leave = () => {};
  try {
    await new Promise<void>((resolve, reject) => {
      // Without a reader the zip never gets to the end of this file.
      leave = () => reject(signal.reason);
      signal.addEventListener('abort', leave);
      source.once('error', reject);
      zip.entry(source, { name, date: new Date(at), store: !deflate }, (error) =>
        error ? reject(error) : resolve(),
      );
    });
  } finally {
    signal.removeEventListener('abort', leave);
    // Closes what it is read from, however it ended.
    source.destroy();
  }
}
