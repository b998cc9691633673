import { ok, type Result } from '@/lib/result';
import type { BlobStore, ImageRecord } from '@/lib/store/contract';
import type { KnownImages } from '@/lib/store/image-contract';
import type { ImageProblem } from './image-problem';
import { encodeVariant, hashOf, type Pixels, readImage } from './read-image';

/** Where pictures are kept. */
export interface Keeping {
  readonly store: { readonly images: KnownImages };
  readonly blobs: BlobStore;
}

/** A picture that was decoded, and what has to be written for it; nothing where these bytes are kept already. */
export interface Examined {
  readonly record: ImageRecord;
  readonly files: {
    readonly original: Uint8Array;
    readonly small: Uint8Array;
    readonly pixels: Pixels;
  } | null;
}

/**
 * Keeps a picture for ever: its bytes and thumbnails first, then the row that says so; whoever sees the row finds the
 * files. Keeping the same bytes again is cheap. Throws what the disk throws (see `storageProblem`).
 */
export async function keepImage(
  keeping: Keeping,
  bytes: Uint8Array,
  at: number,
): Promise<Result<ImageRecord, ImageProblem>> {
  const examined = await examineImage(keeping, bytes);
  if (!examined.ok) return examined;
  const { record } = examined.value;
  const large = await writeFiles(keeping.blobs, examined.value);
  await large();
  await enterImage(keeping, record, bytes, at);
  return ok(record);
}

/** Writes the row of a picture whose files are there, and sees to it that they still are. */
export async function enterImage(
  { store, blobs }: Keeping,
  record: ImageRecord,
  bytes: Uint8Array,
  at: number,
): Promise<void> {
  await store.images.put(record, at);
  // The trash may have been emptied of this very picture before its row said that it is needed.
  if (!(await blobs.stat(record.hash, 'original'))) await blobs.put(record.hash, 'original', bytes);
}

/** Whether these bytes are a picture, and everything made of it that somebody waits for. Writes nothing. */
export async function examineImage(
  { store, blobs }: Keeping,
  bytes: Uint8Array,
): Promise<Result<Examined, ImageProblem>> {
  const hash = hashOf(bytes);
  const file = await blobs.stat(hash, 'original');
  const known = file?.size === bytes.length ? await store.images.get(hash) : undefined;
  if (known) return ok({ record: known, files: null });
  const image = await readImage(bytes, hash);
  if (!image.ok) return image;
  const { record, small, pixels } = image.value;
  return ok({ record, files: { original: bytes, small, pixels } });
}

/**
 * Writes the original and the small thumbnail, which is enough for a picture to appear. Returns what is left: the large
 * one, which is made when it is first asked for if it never comes. `sameAs` as for `BlobStore.put`.
 */
export async function writeFiles(
  blobs: BlobStore,
  { record: { hash }, files }: Examined,
  sameAs?: string,
): Promise<() => Promise<void>> {
  if (!files) return async () => {};
  const { original, small, pixels } = files;
  await Promise.all([blobs.put(hash, 'original', original, sameAs), blobs.put(hash, 'small', small)]);
  return async () => blobs.put(hash, 'large', await encodeVariant(pixels, 'large'));
}
