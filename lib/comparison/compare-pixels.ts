import { inBands } from './breathe';
import { channels, type Raster } from './raster';
import { similarity } from './similarity';

/** What two pictures have in common, beyond their bytes. */
export type PixelComparison =
  | { readonly verdict: 'pixels' }
  | { readonly verdict: 'size' }
  | {
      readonly verdict: 'different';
      /** Pixels that are not equal in every channel. */
      readonly differingPixels: number;
      /** SSIM; null for pictures that are too small to have one. */
      readonly ssim: number | null;
    };

/** Compares two pictures pixel by pixel and, where they differ, by what a person sees. Lets other work have its turn. */
export async function comparePixels(a: Raster, b: Raster): Promise<PixelComparison> {
  if (a.width !== b.width || a.height !== b.height) return { verdict: 'size' };
  let differingPixels = 0;
  await inBands(a, (from, to) => {
    differingPixels += countDiffering(a, b, from * a.width, to * a.width);
  });
  if (differingPixels === 0) return { verdict: 'pixels' };
  return { verdict: 'different', differingPixels, ssim: await similarity(a, b) };
}

/** How many of the pixels from one number up to another are not equal in every channel. */
export function countDiffering({ data: a }: Raster, { data: b }: Raster, from: number, to: number): number {
  let count = 0;
  for (let at = from * channels; at < to * channels; at += channels) {
    const equal =
      a[at] === b[at] && a[at + 1] === b[at + 1] && a[at + 2] === b[at + 2] && a[at + 3] === b[at + 3];
    if (!equal) count += 1;
  }
  return count;
}
