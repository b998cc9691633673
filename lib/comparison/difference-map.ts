import { inBands } from './breathe';
import { channels, type Raster } from './raster';

/** The long side of a map. Pixels. */
const longSide = 1024;
/** The faintest mark: a difference of one step in one channel must still be found by the eye. */
const faintest = 0.3;
const mark = { red: 255, green: 46, blue: 99 };
/** How much of the picture shows through where nothing differs. */
const shown = 0.25;

/**
 * A picture of where two others of one size differ: the first one, pale and grey, with marks where the pixels are not
 * equal, the stronger the larger the difference. Where several pixels become one, the largest difference counts.
 */
export async function differenceMap(a: Raster, b: Raster): Promise<Raster> {
  const factor = Math.max(1, Math.ceil(Math.max(a.width, a.height) / longSide));
  const width = Math.ceil(a.width / factor);
  const height = Math.ceil(a.height / factor);
  const data = new Uint8Array(width * height * channels);
  await inBands({ width: width * factor * factor, height }, (from, to) => {
    for (let y = from; y < to; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const largest = largestDifference(a, b, x * factor, y * factor, factor);
        const strength = largest === 0 ? 0 : faintest + (1 - faintest) * Math.sqrt(largest / 255);
        const ground = 255 - shown * (255 - luminance(a, (y * factor * a.width + x * factor) * channels));
        const at = (y * width + x) * channels;
        data[at] = ground + (mark.red - ground) * strength;
        data[at + 1] = ground + (mark.green - ground) * strength;
        data[at + 2] = ground + (mark.blue - ground) * strength;
        data[at + 3] = 255;
      }
    }
  });
  return { width, height, data };
}

/** Of any channel of any pixel in the block with its upper left corner at (left, top). */
function largestDifference(a: Raster, b: Raster, left: number, top: number, side: number): number {
  let largest = 0;
  for (let y = top; y < Math.min(top + side, a.height); y += 1) {
    const row = y * a.width;
    const end = (row + Math.min(left + side, a.width)) * channels;
    for (let at = (row + left) * channels; at < end; at += 1) {
      const difference = Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0));
      if (difference > largest) largest = difference;
    }
  }
  return largest;
}

function luminance({ data }: Raster, at: number): number {
  return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
}
