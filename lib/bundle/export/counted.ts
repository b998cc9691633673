import { createHash } from 'node:crypto';

/** Counts and hashes what passes, for the manifest. */
export interface Counter {
  /** JSON Lines of the records; each is counted as it is read. */
  lines(records: AsyncIterable<object>): AsyncIterable<Uint8Array>;
  listing(): { records: number; bytes: number; sha256: string };
}

export function createCounter(): Counter {
  const hash = createHash('sha256');
  let records = 0;
  let bytes = 0;
  return {
    async *lines(source) {
      for await (const record of source) {
        const line = Buffer.from(`${JSON.stringify(record)}\n`);
        hash.update(line);
        records += 1;
        bytes += line.length;
        yield line;
      }
    },
    listing: () => ({ records, bytes, sha256: hash.copy().digest('hex') }),
  };
}
