import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readParsed, writeWhole } from './durable';
import { isForgotten, type RequestRecord, recordSchema } from './record';

/** The accepted requests of the last hour: in memory for speed, each in a file so that a restart loses none. */
export interface Requests {
  /** Durable when it resolves. */
  put(record: RequestRecord): Promise<void>;
  get(id: string): RequestRecord | undefined;
  /** Oldest first. */
  all(): readonly RequestRecord[];
  /** Removes those older than an hour; their ids. */
  sweep(now: number): Promise<readonly string[]>;
  clear(): Promise<void>;
}

export async function openRequests(directory: string): Promise<Requests> {
  await mkdir(directory, { recursive: true });
  const records = new Map<string, RequestRecord>();
  const pathOf = (id: string) => join(directory, `${id}.json`);

  const names = (await readdir(directory)).filter((name) => name.endsWith('.json'));
  for (const name of names) {
    const record = await readParsed(join(directory, name), recordSchema);
    if (record) records.set(record.id, record);
  }
  const remove = async (id: string) => {
    records.delete(id);
    await rm(pathOf(id), { force: true });
  };

  return {
    async put(record) {
      await writeWhole(pathOf(record.id), JSON.stringify(record));
      records.set(record.id, record);
    },
    get: (id) => records.get(id),
    all: () => [...records.values()].sort((a, b) => a.submittedAt - b.submittedAt),
    async sweep(now) {
      // A request expired by script stays until its hour is over: it was accepted and counts.
      const old = [...records.values()].filter((record) => isForgotten({ ...record, expired: false }, now));
      await Promise.all(old.map((record) => remove(record.id)));
      return old.map((record) => record.id);
    },
    async clear() {
      await Promise.all([...records.keys()].map(remove));
    },
  };
}
