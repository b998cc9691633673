import { ok, type Result } from '@/lib/result';
import type { BlobStore, ImageRecord, Store } from '@/lib/store/contract';
import type { ImageProblem } from './image-problem';
import { encodeVariant, hashOf, type Pixels, readImage } from './read-image';

/** Where pictures are kept. */
export interface Keeping {
  readonly store: Pick<Store, 'images'>;
  readonly blobs: BlobStore;
}

/**
 * Keeps a picture for ever: its bytes first, then the thumbnails, then the row that says so; whoever sees the row finds
 * the files. With `later` the large thumbnail is left to it: somebody waits for the picture to appear, which the small
 * one is enough for, and a large one that never came is made when it is first asked for. Keeping the same bytes again is cheap. Throws what the disk throws (see `storageProblem`).
 */
export async function keepImage(
  { store, blobs }: Keeping,
  bytes: Uint8Array,
  at: number,
  later?: (task: () => Promise<void>) => void,
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
  const large = () => keepVariant(blobs, record.hash, 'large', pixels);
  await Promise.all([keepVariant(blobs, record.hash, 'small', pixels), later ? undefined : large()]);
  await store.images.put(record, at);
  later?.(large);
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
