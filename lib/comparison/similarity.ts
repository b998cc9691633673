import { ssim } from '@blazediff/ssim';
import { inBands } from './breathe';
import { channels, type Raster } from './raster';
import { shrink } from './shrink';

/** The side of the window that is compared at each place. Pixels; from the definition of SSIM. */
const windowSize = 11;
/** How much more work this is for a pixel than what `inBands` reckons with. */
const effort = 4;

/**
 * The structural similarity (SSIM) of two pictures of one size, on their luminance: 1 for equal ones, near 0 for
 * unrelated ones, null where a side is shorter than the window. As its authors do it (Wang and others, 2004), large
 * pictures are first averaged down to about 256 pixels on the shorter side, where a person would look at them.
 */
export async function similarity(a: Raster, b: Raster): Promise<number | null> {
  const factor = Math.max(1, Math.round(Math.min(a.width, a.height) / 256));
  const [one, other] = [await shrink(a, factor), await shrink(b, factor)];
  const { width, height } = one;
  if (Math.min(width, height) < windowSize) return null;
  // Strips overlap, so that each place of the window lies in exactly one of them: their mean is that of the whole.
  const places = height - windowSize + 1;
  let sum = 0;
  const strip = ({ data }: Raster, from: number, to: number) =>
    data.subarray(from * width * channels, (to + windowSize - 1) * width * channels);
  await inBands({ width: width * effort, height: places }, (from, to) => {
    const rows = to - from + windowSize - 1;
    sum += (to - from) * ssim(strip(one, from, to), strip(other, from, to), undefined, width, rows);
  });
  return sum / places;
}
