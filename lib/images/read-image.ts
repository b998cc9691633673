import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import { err, ok, type Result } from '@/lib/result';
import type { ImageRecord } from '@/lib/store/contract';
import { type ImageProblem, imageProblem } from './image-problem';
import { isAnimatedPng, sniff } from './sniff';

export const maxBytes = 64_000_000;
export const maxPixels = 100_000_000;

/** Long side of the two WebP derivatives in pixels: a lightbox, and a gallery row of 250 px on a dense screen. */
export const longSide = { large: 1600, small: 512 } as const;

/** Uncompressed sRGB, upright, no larger than the large derivative. */
export interface Pixels {
  readonly data: Buffer;
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Decodes a picture completely, so that a truncated one is found, and only once: the small thumbnail is made on the way,
 * everything else derived from it of the returned pixels. Width and height are as displayed, with the camera's
 * orientation applied.
 */
export async function readImage(
  bytes: Uint8Array,
  hash = hashOf(bytes),
): Promise<Result<{ record: ImageRecord; small: Uint8Array; pixels: Pixels }, ImageProblem>> {
  if (bytes.length > maxBytes) return err(imageProblem.tooManyBytes(maxBytes));
  const sniffed = sniff(bytes);
  if (sniffed.kind === 'unknown') return err(imageProblem.notAnImage());
  if (sniffed.kind === 'other') return err(imageProblem.unsupportedFormat(sniffed.name));
  if (sniffed.format === 'png' && isAnimatedPng(bytes)) return err(imageProblem.animated());

  const size = await sizeOf(bytes);
  if (!size) return err(imageProblem.broken());
  if (size.pages > 1) return err(imageProblem.animated());
  if (size.width * size.height > maxPixels) return err(imageProblem.tooManyPixels(maxPixels));
  const pixels = await decode(bytes);
  if (!pixels) return err(imageProblem.broken());

  const [placeholder, small] = await Promise.all([placeholderOf(pixels), encodeVariant(pixels, 'small')]);
  const { width, height } = size;
  const record = {
    hash,
    format: sniffed.format,
    width,
    height,
    bytes: bytes.length,
    placeholder,
  };
  return ok({ record, small, pixels });
}

/** The facts of a picture, or why it is none that can be used. */
export async function inspectImage(bytes: Uint8Array): Promise<Result<ImageRecord, ImageProblem>> {
  const image = await readImage(bytes);
  return image.ok ? ok(image.value.record) : image;
}

/** A WebP of the pixels, at most `longSide` on its longer side, never enlarged. */
export async function encodeVariant(pixels: Pixels, variant: keyof typeof longSide): Promise<Uint8Array> {
  const side = longSide[variant];
  return (
    sharp(pixels.data, { raw: pixels.raw })
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      // Effort 2 makes files 2 % larger than the standard 4 and takes a third of the time, which somebody waits for.
      .webp({ quality: 82, effort: 2 })
      .toBuffer()
  );
}

// Warnings (a wrong colour profile) are common in good pictures; errors and missing data are not.
const options = { failOn: 'error', limitInputPixels: maxPixels } as const;

/** What the header says, undefined where it makes no sense. */
async function sizeOf(bytes: Uint8Array) {
  try {
    // The limit is checked by the caller, which has a sentence for it.
    const { autoOrient, pages } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
    return { ...autoOrient, pages: pages ?? 1 };
  } catch {
    return undefined;
  }
}

async function decode(bytes: Uint8Array): Promise<Pixels | undefined> {
  try {
    const { data, info } = await sharp(bytes, options)
      .autoOrient()
      .resize(longSide.large, longSide.large, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
  } catch {
    return undefined;
  }
}

/** A ThumbHash keeps so little that it is the same of more pixels, which take longer. */
const placeholderSide = 32;

/** Base64 ThumbHash, about 34 characters. */
async function placeholderOf(pixels: Pixels): Promise<string> {
  const { data, info } = await sharp(pixels.data, { raw: pixels.raw })
    .resize(placeholderSide, placeholderSide, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64');
}
