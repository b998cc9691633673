import { hasContentCredentials } from '@/lib/image-metadata/content-credentials';
import { documentOf } from '@/lib/image-metadata/document-of';
import { writeSettings } from '@/lib/image-metadata/write-settings';
import { attachmentName } from '@/lib/images/attachment-name';
import { promptOf, valueByRole } from '@/lib/models/roles';
import type { ModelSpec } from '@/lib/models/spec';
import type { BlobStore, Generation, ImageRecord } from '@/lib/store/contract';
import type { OwnStore } from '@/lib/store/own-store';
import { pagesOf, type Selection } from '../selection';
import type { ZipEntry } from '../zip-stream';
import { uniqueNames } from './unique-names';

export interface DownloadDeps {
  readonly store: Pick<OwnStore, 'generations' | 'gallery'>;
  readonly blobs: BlobStore;
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
  for await (const page of pagesOf(deps.store, selection)) {
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
  generation: Generation,
  image: ImageRecord,
  name: string,
  notes: string[],
): Promise<Body> {
  const bytes = await deps.blobs.read(image.hash, 'original');
  if (!bytes) {
    notes.push(`${name} is not here: its file is missing from the data folder.`);
    return undefined;
  }
  const unwritten = (why: string) => {
    notes.push(`${name} is the original without its settings: ${why}`);
    return whole(bytes);
  };
  // Of one picture a person is asked; of many, none is broken without having been asked for.
  if (hasContentCredentials(bytes)) {
    return unwritten(
      'it is signed (Content Credentials), and a copy would no longer agree with the signature.',
    );
  }
  const spec = deps.findModel(generation.settings.model);
  const written = writeSettings(bytes, documentOf(generation, image, spec), spec);
  return written.ok ? whole(written.value) : unwritten(written.error.message);
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
