import type { BlobStore } from '@/lib/store/contract';
import { encodeVariant, readImage } from './read-image';

/**
 * Makes a missing thumbnail again from the original; undefined where that is missing, too, or cannot be read.
 * The bytes are returned even if the disk is too full to keep them.
 */
export async function rebuildVariant(
  blobs: Pick<BlobStore, 'read' | 'put'>,
  hash: string,
  variant: 'large' | 'small',
): Promise<Uint8Array | undefined> {
  const original = await blobs.read(hash, 'original');
  if (!original) return undefined;
  const image = await readImage(original);
  if (!image.ok) return undefined;
  const { small, pixels } = image.value;
  const bytes = variant === 'small' ? small : await encodeVariant(pixels, variant);
  // Only a saving for the next time; the reason will show where something is written that matters.
  await blobs.put(hash, variant, bytes).catch(() => {});
  return bytes;
}
