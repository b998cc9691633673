import sharp from 'sharp';
import { comparePixels, type PixelComparison } from '@/lib/comparison/compare-pixels';
import { differenceMap } from '@/lib/comparison/difference-map';
import type { Raster } from '@/lib/comparison/raster';
import type { BlobStore, ImageRecord } from '@/lib/store/contract';

/** How far two kept pictures are the same, or why nobody can say. */
export type ImageComparison = { readonly verdict: 'bytes' | 'unreadable' | 'tooLarge' } | PixelComparison;

/** Two of these, decoded, are 320 MB. */
const maxPixels = 40_000_000;

type Bytes = Pick<BlobStore, 'read'>;
type Picture = Pick<ImageRecord, 'hash' | 'width' | 'height'>;

/** Compares two kept pictures by their bytes, then by what they decode to. */
export async function compareImages(blobs: Bytes, a: Picture, b: Picture): Promise<ImageComparison> {
  if (a.hash === b.hash) return { verdict: 'bytes' };
  if (a.width !== b.width || a.height !== b.height) return { verdict: 'size' };
  if (a.width * a.height > maxPixels) return { verdict: 'tooLarge' };
  const pair = await decodeBoth(blobs, a, b);
  return pair ? comparePixels(...pair) : { verdict: 'unreadable' };
}

/**
 * A WebP that shows where two kept pictures of one size differ, at most 1024 pixels on its longer side. Undefined where
 * one cannot be read, or they have different sizes.
 */
export async function differenceImage(blobs: Bytes, a: Picture, b: Picture): Promise<Uint8Array | undefined> {
  const pair = await decodeBoth(blobs, a, b);
  if (!pair) return undefined;
  const [one, other] = pair;
  if (one.width !== other.width || one.height !== other.height) return undefined;
  const { data, width, height } = await differenceMap(one, other);
  // A mark of one pixel must not be lost.
  return sharp(data, { raw: { width, height, channels: 4 } })
    .webp({ lossless: true, effort: 1 })
    .toBuffer();
}

async function decodeBoth(blobs: Bytes, a: Picture, b: Picture): Promise<[Raster, Raster] | undefined> {
  const [one, other] = await Promise.all([decode(blobs, a), decode(blobs, b)]);
  return one && other && [one, other];
}

async function decode(blobs: Bytes, { hash }: Picture): Promise<Raster | undefined> {
  const bytes = await blobs.read(hash, 'original');
  if (!bytes) return undefined;
  try {
    const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: maxPixels })
      .autoOrient()
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch {
    return undefined;
  }
}
