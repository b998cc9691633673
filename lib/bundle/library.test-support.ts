import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { systemClock } from '@/lib/clock';
import { keepImage } from '@/lib/images/keep-image';
import { hashOf } from '@/lib/images/read-image';
import { solid } from '@/lib/images/sample-images.test-support';
import type { BlobStore, ForeignGeneration, ImageRecord, Store } from '@/lib/store/contract';
import { openBlobStore } from '@/lib/store/files/blob-store';
import { openStore } from '@/lib/store/open-store';
import { ownStore } from '@/lib/store/own-store';
import { exportBundle } from './export/export-bundle';
import { type Imports, type OwnImports, openImports } from './import/imports';
import { type ImportView, isOver } from './import-view';
import { referencesOf } from './record';
import type { Selection } from './selection';
import { zipStream } from './zip-stream';

export const owner = 'local';
export const everything: Selection = { query: { clauses: [] }, zoneMinutes: 0, except: new Set() };

/** A studio's store, files and imports in a folder of its own. */
export interface Library {
  readonly dataDir: string;
  readonly store: Store;
  readonly blobs: BlobStore;
  imports: OwnImports & Pick<Imports, 'start' | 'stop'>;
  readonly errors: unknown[];
  /** Stops the imports where they are and begins anew from what is on disk. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

interface Surroundings {
  /** What the files do differently. */
  readonly over?: (blobs: BlobStore) => Partial<BlobStore>;
  /** The store as imports see it. */
  readonly seen?: (store: Store) => Store;
  /** Where its folder is made. */
  readonly parent?: string;
}

export async function openLibrary({
  over = () => ({}),
  seen = (store) => store,
  parent = tmpdir(),
}: Surroundings = {}): Promise<Library> {
  const dataDir = await mkdtemp(join(parent, 'bundle-'));
  const store = await openStore(dataDir);
  const files = await openBlobStore(dataDir);
  const blobs = { ...files, ...over(files) };
  const errors: unknown[] = [];
  const options = { dataDir, store: seen(store), blobs, clock: systemClock };
  const open = async () => {
    const all = await openImports({ ...options, onError: (error) => errors.push(error) });
    return { ...all.of(owner), start: all.start, stop: all.stop };
  };
  const library: Library = {
    dataDir,
    store,
    blobs,
    errors,
    imports: await open(),
    async restart() {
      await library.imports.stop();
      library.imports = await open();
      await library.imports.start();
    },
    async close() {
      await library.imports.stop();
      await store.close();
      await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return library;
}

/** Keeps a small picture of some colour. */
export async function keepPicture(
  library: Library,
  red: number,
  format: 'png' | 'jpeg' | 'webp' = 'png',
): Promise<ImageRecord> {
  const keeping = { store: ownStore(library.store, owner), blobs: library.blobs };
  const kept = await keepImage(keeping, await solid(red).toFormat(format).toBuffer(), 1);
  if (!kept.ok) throw new Error(kept.error.message);
  return kept.value;
}

/** A finished generation, with what matters to the test put over it. */
export const example = (over: Partial<ForeignGeneration> = {}): ForeignGeneration => ({
  id: randomUUID(),
  owner,
  runId: randomUUID(),
  runIndex: 0,
  settings: { model: 'retired-model', params: { prompt: 'A lighthouse at dusk', seed: 42 } },
  provider: 'segmind',
  state: over.images ? 'succeeded' : 'cancelled',
  createdAt: Date.UTC(2026, 10, 21) + randomBytes(3).readUIntBE(0, 3),
  submittedAt: null,
  finishedAt: null,
  expectedSeconds: 12,
  expectedWidth: 16,
  expectedHeight: 16,
  estimateUsd: 0.1,
  sentBody: null,
  requestId: null,
  balanceBefore: null,
  balanceAfter: null,
  cost: null,
  inferenceSeconds: null,
  failure: null,
  images: [],
  deletedAt: null,
  favourite: false,
  rejected: false,
  rating: 0,
  tags: [],
  origin: null,
  verification: null,
  ...over,
});

export async function exported(library: Library, selection: Selection = everything): Promise<Buffer> {
  const deps = { store: ownStore(library.store, owner), blobs: library.blobs, clock: systemClock };
  return Buffer.from(await new Response(zipStream(exportBundle(deps, selection))).arrayBuffer());
}

/** Sends a zip and does not wait for what comes of it. */
export async function sent(library: Library, zip: Uint8Array): Promise<string> {
  const announced = await library.imports.announce({ name: 'bundle.zip', bytes: zip.length });
  if (!announced.ok) throw new Error(announced.error.sentence);
  const { id } = announced.value;
  async function* whole() {
    yield zip;
  }
  const received = await library.imports.receive(id, 0, whole());
  if (!received.ok) throw new Error(received.error.sentence);
  return id;
}

export async function over(library: Library, id: string): Promise<ImportView> {
  await vi.waitFor(
    async () => expect(isOver((await library.imports.get(id))?.state ?? 'failed')).toBe(true),
    {
      timeout: 30_000,
      interval: 5,
    },
  );
  const view = await library.imports.get(id);
  if (!view) throw new Error('The import is gone.');
  expect(library.errors).toEqual([]);
  return view;
}

export const imported = async (library: Library, zip: Uint8Array): Promise<ImportView> =>
  over(library, await sent(library, zip));

/** Everything of a library that a bundle carries, to compare with another. */
export async function contentsOf({ store, blobs }: Library, ids: readonly string[]) {
  const rows = await Promise.all([...ids].sort().map((id) => store.generations.get(id)));
  const presets = await store.presets.list(owner);
  const shown = rows.flatMap((row) => row?.images.map(({ hash }) => hash) ?? []);
  const used = [...rows.map((row) => row?.settings.params ?? {}), ...presets.map(({ params }) => params)];
  const hashes = new Set([...shown, ...used.flatMap(referencesOf)]);
  return {
    generations: rows.map((row) => row && { ...row, change: 0 }),
    collections: await store.collections.list(owner),
    searches: await store.searches.list(owner),
    presets,
    originals: await Promise.all(
      [...hashes].sort().map(async (hash) => hashOf((await blobs.read(hash, 'original')) ?? Buffer.alloc(0))),
    ),
  };
}
