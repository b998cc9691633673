import type { Clock } from '@/lib/clock';
import type { BlobStore, Generation, Store } from '@/lib/store/contract';
import { collectionsOf } from '../collections-of';
import {
  bundleFiles,
  bundleVersion,
  type CollectionRecord,
  type extensions,
  type GenerationRecord,
  type Manifest,
  originalName,
} from '../format';
import { referencesOf, toRecord } from '../record';
import { pagesOf, type Selection } from '../selection';
import type { ZipEntry } from '../zip-stream';
import { createCounter } from './counted';

export interface ExportDeps {
  readonly store: Store;
  readonly blobs: BlobStore;
  readonly owner: string;
  readonly clock: Pick<Clock, 'now'>;
}

/** A picture that has to go in, once however many generations show it. */
interface Wanted {
  readonly format: keyof typeof extensions;
  readonly at: number;
}

const mostMissing = 1000;

/**
 * The files of a bundle, in the order in which they become known: the records, the pictures they name, and the manifest that
 * has counted them. Of each picture only its hash is remembered.
 */
export async function* exportBundle(deps: ExportDeps, selection: Selection): AsyncGenerator<ZipEntry> {
  const { store, clock } = deps;
  const at = clock.now();
  const pictures = new Map<string, Wanted>();
  const used = new Set<string>();
  let unfinished = 0;
  const generations = createCounter();
  const text = (name: string, body: AsyncIterable<Uint8Array>): ZipEntry => ({
    name,
    at,
    body,
    deflate: true,
  });

  async function* records(): AsyncGenerator<GenerationRecord> {
    const known = (await store.collections.list(deps.owner)).map(({ id }) => id);
    for await (const page of pagesOf(store, deps.owner, selection)) {
      const collections = await collectionsOf(store, deps.owner, known, page);
      for (const generation of page) {
        const record = toRecord(generation, collections(generation.id));
        if (!record) {
          unfinished += 1;
          continue;
        }
        for (const id of record.collections) used.add(id);
        await want(generation);
        yield record;
      }
    }
  }
  async function want({ images, settings, createdAt }: Generation): Promise<void> {
    for (const { hash, format } of images) pictures.set(hash, { format, at: createdAt });
    for (const hash of referencesOf(settings.params)) {
      const record = pictures.has(hash) ? undefined : await store.images.get(hash);
      if (record) pictures.set(hash, { format: record.format, at: createdAt });
    }
  }
  yield text(bundleFiles.generations, generations.lines(records()));

  const collections = createCounter();
  // Of everything, the empty ones are a part.
  const whole = 'query' in selection && selection.query.clauses.length === 0;
  async function* collectionRecords(): AsyncGenerator<CollectionRecord> {
    for (const { id, name, createdAt } of await store.collections.list(deps.owner)) {
      if (whole || used.has(id)) yield { id, name, createdAt };
    }
  }
  yield text(bundleFiles.collections, collections.lines(collectionRecords()));

  const originals = { files: 0, bytes: 0 };
  const missing: string[] = [];
  for (const [hash, { format, at: taken }] of pictures) {
    const file = await deps.blobs.open(hash, 'original');
    const name = originalName(hash, format);
    if (!file) {
      if (missing.length < mostMissing) missing.push(name);
      continue;
    }
    originals.files += 1;
    originals.bytes += file.size;
    yield { name, at: taken, body: file.stream, deflate: false };
  }

  const manifest: Manifest = {
    proofsheetBundle: bundleVersion,
    createdAt: at,
    files: {
      [bundleFiles.generations]: generations.listing(),
      [bundleFiles.collections]: collections.listing(),
    },
    originals,
    unfinished,
    missing,
  };
  yield text(bundleFiles.manifest, once(`${JSON.stringify(manifest, null, 2)}\n`));
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
