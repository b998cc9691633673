import PQueue from 'p-queue';
import { ok, type Result } from '@/lib/result';
import type { BlobStore, ImageRecord, Store } from '@/lib/store/contract';
import type { ImageProblem } from './image-problem';
import { encodeVariant, hashOf, type Pixels, readImage } from './read-image';

/** Where pictures are kept. */
export interface Keeping {
  readonly store: Pick<Store, 'images'>;
  readonly blobs: BlobStore;
}

const later = new PQueue({ concurrency: 1 });

/**
 * Keeps a picture for ever: its bytes first, then the small thumbnail, then the row that says so; whoever sees the row
 * finds the files. The large thumbnail follows a moment later. Keeping the same bytes again is cheap. Throws what the disk throws (see `storageProblem`).
 */
export async function keepImage(
  { store, blobs }: Keeping,
  bytes: Uint8Array,
  at: number,
): Promise<Result<ImageRecord, ImageProblem>> {
  const known = await knownImage({ store, blobs }, bytes);
  if (known) {
    await store.images.put(known, at);
    return ok(known);
  }
  const image = await readImage(bytes);
  if (!image.ok) return image;
  const { record, pixels } = image.value;
  await blobs.put(record.hash, 'original', bytes);
  await keepVariant(blobs, record.hash, 'small', pixels);
  await store.images.put(record, at);
  // Somebody waits for the picture to appear, which the small one is enough for. Lost with the process or refused by
  // the disk, the large one is made when it is first asked for.
  void later.add(() => keepVariant(blobs, record.hash, 'large', pixels)).catch(() => undefined);
  return ok(record);
}

/** The record of bytes that are here already, with their file still in place. */
async function knownImage({ store, blobs }: Keeping, bytes: Uint8Array): Promise<ImageRecord | undefined> {
  const hash = hashOf(bytes);
  const file = await blobs.stat(hash, 'original');
  return file?.size === bytes.length ? store.images.get(hash) : undefined;
}

async function keepVariant(
  blobs: BlobStore,
  hash: string,
  variant: 'large' | 'small',
  pixels: Pixels,
): Promise<void> {
  await blobs.put(hash, variant, await encodeVariant(pixels, variant));
}
