import { writeSettings } from '@/lib/image-metadata/write-settings';
import { attachmentName } from '@/lib/images/attachment-name';
import { promptOf, valueByRole } from '@/lib/models/roles';
import type { ModelSpec } from '@/lib/models/spec';
import type { BlobStore, Generation, ImageRecord, Store } from '@/lib/store/contract';
import { pagesOf, type Selection } from '../selection';
import type { ZipEntry } from '../zip-stream';
import { uniqueNames } from './unique-names';

export interface DownloadDeps {
  readonly store: Pick<Store, 'generations' | 'gallery'>;
  readonly blobs: BlobStore;
  readonly owner: string;
  readonly findModel: (slug: string) => ModelSpec | undefined;
}

/**
 * The pictures of a selection as files with readable names: byte-exact originals, or copies that carry their settings. What
 * could not go in as it was wanted is told in a text file at the end.
 */
export async function* downloadPictures(
  deps: DownloadDeps,
  selection: Selection,
  withSettings: boolean,
): AsyncGenerator<ZipEntry> {
  const unique = uniqueNames();
  const notes: string[] = [];
  let at = 0;
  for await (const page of pagesOf(deps.store, deps.owner, selection)) {
    for (const generation of page) {
      at = Math.max(at, generation.createdAt);
      for (const image of generation.images) {
        const name = unique(nameOf(deps, generation, image));
        const body = await (withSettings ? copy : original)(deps, generation, image, name, notes);
        if (body) yield { name, at: generation.createdAt, body, deflate: false };
      }
    }
  }
  if (notes.length > 0)
    yield {
      name: unique('READ ME.txt'),
      at,
      body: whole(Buffer.from(`${notes.join('\n')}\n`)),
      deflate: true,
    };
}

/** `<prompt> <seed>.<format>`, in the prompt's own script. */
function nameOf({ findModel }: DownloadDeps, { settings }: Generation, { format }: ImageRecord): string {
  const spec = findModel(settings.model);
  const prompt = [...promptOf(spec, settings)].slice(0, 60).join('');
  const seed = spec && valueByRole(spec, 'seed', settings.params);
  return attachmentName(
    [prompt || settings.model, seed].filter((part) => part !== undefined).join(' '),
    format,
  );
}

type Body = AsyncIterable<Uint8Array> | undefined;

async function original(
  { blobs }: DownloadDeps,
  _: Generation,
  { hash }: ImageRecord,
  name: string,
  notes: string[],
): Promise<Body> {
  const file = await blobs.open(hash, 'original');
  if (!file) notes.push(`${name} is not here: its file is missing from the data folder.`);
  return file?.stream;
}

async function copy(
  deps: DownloadDeps,
  { settings, provider, cost, createdAt }: Generation,
  { hash, width, height }: ImageRecord,
  name: string,
  notes: string[],
): Promise<Body> {
  const bytes = await deps.blobs.read(hash, 'original');
  if (!bytes) {
    notes.push(`${name} is not here: its file is missing from the data folder.`);
    return undefined;
  }
  const spec = deps.findModel(settings.model);
  const seed = spec && valueByRole(spec, 'seed', settings.params);
  const written = writeSettings(
    bytes,
    {
      proofsheet: 1,
      settings,
      provider,
      modelName: spec?.name ?? settings.model,
      seed: typeof seed === 'number' ? seed : null,
      costUsd: cost?.usd ?? null,
      createdAt: new Date(createdAt).toISOString(),
      image: { sha256: hash, width, height },
    },
    spec,
  );
  if (!written.ok) notes.push(`${name} is the original without its settings: ${written.error.message}`);
  return whole(written.ok ? written.value : bytes);
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
