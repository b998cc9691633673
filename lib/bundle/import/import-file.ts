import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { writeDurably } from '@/lib/store/files/durable-write';
import { guardStorage } from '@/lib/store/storage-error';
import { type ImportView, importViewSchema } from '../import-view';

/** An import as it is kept: what is told of it, and where to go on after the process died. */
export const importStateSchema = z.extend(importViewSchema, {
  /** Whose it is. What an earlier version has begun is of the one there was. */
  owner: z._default(z.string(), 'local'),
  /** Lines of `generations.jsonl` that need not be looked at again. */
  position: z.int(),
  /** Ids that were not here and are being taken in behind it: where they are after a crash, this import has added them. */
  adopting: z._default(z.array(z.string()), []),
  /** Ids that were here and are being given what they lack: after a crash they may have it already, and this import gave it. */
  enriching: z._default(z.array(z.string()), []),
});
export type ImportState = z.infer<typeof importStateSchema>;

/** `imports/<id>.zip` and `imports/<id>.json` in the data folder. */
export interface ImportFiles {
  zipOf(id: string): string;
  /** Durable when it resolves. */
  save(state: ImportState): Promise<void>;
  /** Undefined also where another version has written it in another way. */
  load(id: string): Promise<ImportState | undefined>;
  ids(): Promise<readonly string[]>;
  /** Bytes of the zip that are here. */
  received(id: string): Promise<number>;
  removeZip(id: string): Promise<void>;
  /** Everything of it. */
  remove(id: string): Promise<void>;
  /**
   * Writes what comes behind what is there, and returns how much there is then. What came is kept when the sender breaks
   * off; more than `limit` is not taken.
   */
  append(id: string, chunks: AsyncIterable<Uint8Array>, limit: number): Promise<number>;
}

const idPattern = /^[0-9a-f-]{36}$/;

export async function openImportFiles(dataDir: string): Promise<ImportFiles> {
  const folder = join(dataDir, 'imports');
  await guardStorage(() => mkdir(folder, { recursive: true }));
  const path = (id: string, extension: string): string => {
    // It may come from a URL.
    if (!idPattern.test(id)) throw new TypeError('An import is named by a UUID.');
    return join(folder, `${id}.${extension}`);
  };
  const zipOf = (id: string) => path(id, 'zip');
  const received = async (id: string) => (await stat(zipOf(id)).catch(() => undefined))?.size ?? 0;
  return {
    zipOf,
    received,
    save: (state) =>
      writeDurably(
        path(state.id, 'json'),
        Buffer.from(JSON.stringify(importStateSchema.parse(state))),
        folder,
      ),
    async load(id) {
      if (!idPattern.test(id)) return undefined;
      const text = await readFile(path(id, 'json'), 'utf8').catch(() => undefined);
      return text === undefined ? undefined : importStateSchema.safeParse(JSON.parse(text)).data;
    },
    async ids() {
      const names = await readdir(folder);
      return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
    },
    removeZip: (id) => rm(zipOf(id), { force: true }),
    async remove(id) {
      await rm(zipOf(id), { force: true });
      await rm(path(id, 'json'), { force: true });
    },
    append: (id, chunks, limit) =>
      guardStorage(async () => {
        const file = await open(zipOf(id), 'a');
        try {
          let size = (await file.stat()).size;
          for await (const chunk of chunks) {
            if (size + chunk.length > limit) return size;
            // On a disk that is nearly full a plain write may take a part of it without a word.
            await file.appendFile(chunk);
            size += chunk.length;
          }
          await file.sync();
          return size;
        } finally {
          await file.close();
        }
      }),
  };
}

/** What is told of it. */
export const viewOf = ({
  owner: ____,
  position: _,
  adopting: __,
  enriching: ___,
  ...view
}: ImportState): ImportView => view;
