import { inBands } from './breathe';
import { channels, type Raster } from './raster';

/**
 * The means of blocks of `factor` × `factor` pixels, opaque. What does not fill a block at the right and the bottom is
 * left out.
 */
export async function shrink(picture: Raster, factor: number): Promise<Raster> {
  if (factor === 1) return picture;
  const width = Math.floor(picture.width / factor);
  const height = Math.floor(picture.height / factor);
  const data = new Uint8Array(width * height * channels);
  // Measured by what is read, which is more than what is written.
  await inBands({ width: width * factor * factor, height }, (from, to) => {
    for (let y = from; y < to; y += 1) {
      for (let x = 0; x < width; x += 1) mean(picture, x * factor, y * factor, factor, data, y * width + x);
    }
  });
  return { width, height, data };
}

/** Writes the mean of the block with its upper left corner at (left, top) as pixel number `index` of `into`. */
function mean(
  { width, data }: Raster,
  left: number,
  top: number,
  side: number,
  into: Uint8Array,
  index: number,
) {
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let y = top; y < top + side; y += 1) {
    const end = (y * width + left + side) * channels;
    for (let at = (y * width + left) * channels; at < end; at += channels) {
      red += data[at] ?? 0;
      green += data[at + 1] ?? 0;
      blue += data[at + 2] ?? 0;
    }
  }
  const at = index * channels;
  into[at] = Math.round(red / side ** 2);
  into[at + 1] = Math.round(green / side ** 2);
  into[at + 2] = Math.round(blue / side ** 2);
  into[at + 3] = 255;
}
