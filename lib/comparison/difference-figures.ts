import { inBands } from './breathe';
import { countDiffering } from './compare-pixels';
import { perceptualDistance } from './oklab';
import { channels, type Raster } from './raster';
import { similarity } from './similarity';

/** How much two pictures of one size differ, in figures. */
export interface DifferenceFigures {
  /** Of red, green and blue, in steps of 255. */
  readonly meanAbsolute: number;
  /** The distance in OKLab; black and white are 1 apart. */
  readonly meanPerceptual: number;
  /** The part of the pixels that are not equal in every channel, 0 to 1. */
  readonly differing: number;
  /** SSIM; null for pictures that are too small to have one. */
  readonly ssim: number | null;
}

/** A distance takes three cube roots a pixel and picture: reckoned as so many pixels of other work. */
const effort = 4;

/** Takes its time and lets other work have its turn. */
export async function differenceFigures(a: Raster, b: Raster): Promise<DifferenceFigures> {
  const pixels = a.width * a.height;
  let differing = 0;
  let steps = 0;
  let distance = 0;
  await inBands({ width: a.width * effort, height: a.height }, (from, to) => {
    const [first, end] = [from * a.width, to * a.width];
    differing += countDiffering(a, b, first, end);
    for (let index = first; index < end; index += 1) {
      const at = index * channels;
      steps +=
        Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0)) +
        Math.abs((a.data[at + 1] ?? 0) - (b.data[at + 1] ?? 0)) +
        Math.abs((a.data[at + 2] ?? 0) - (b.data[at + 2] ?? 0));
      distance += perceptualDistance(a, b, index);
    }
  });
  return {
    meanAbsolute: steps / (3 * pixels),
    meanPerceptual: distance / pixels,
    differing: differing / pixels,
    ssim: await similarity(a, b),
  };
}
