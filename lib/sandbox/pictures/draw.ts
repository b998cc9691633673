import sharp, { type Sharp } from 'sharp';
import { randomFrom } from '../random';
import { createCanvas } from './canvas';
import { grainTile } from './grain';
import { drawMark } from './mark';
import type { PictureOrder } from './order';
import { drawPrints } from './prints';
import { themeOf } from './theme';
import { drawVignette } from './vignette';

/** Long panoramas are drawn with fewer units on the short side, which keeps the work bounded. */
const longestUnits = 3000;

/**
 * Draws the picture of an order: the same order gives the same bytes. The drawing is an SVG, rasterised in libvips'
 * own threads, so that nothing here holds the event loop for more than a few milliseconds.
 */
export async function drawPicture(
  order: PictureOrder,
  readFile: (name: string) => Promise<Uint8Array | undefined>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, steps } = order;
  const unit = Math.max(Math.min(width, height) / 1000, Math.max(width, height) / longestUnits);
  const canvas = createCanvas(width / unit, height / unit);
  const { family, palette } = themeOf(order);
  const random = randomFrom(`frame ${order.model} ${order.seed} ${order.prompt}`);
  const detail = 0.12 + 0.88 * steps ** 0.6;

  family.draw({ canvas, random, palette, detail });
  drawVignette(canvas, palette);
  await drawPrints(canvas, order.references, readFile);
  drawMark(canvas);

  const raster = sharp(Buffer.from(canvas.toSvg(width, height)), { limitInputPixels: false })
    .resize(width, height, { fit: 'fill' })
    .removeAlpha();
  // Few steps leave a picture soft and noisy, as an unfinished generation is.
  if (steps < 0.2) raster.blur(0.3 + (0.2 - steps) * 12 * unit);
  const tile = grainTile(0.05 + 0.09 * (1 - steps) ** 2, order);
  raster.composite([{ ...tile, tile: true }]);
  return new Uint8Array(await encoded(raster, order).toBuffer());
}

function encoded(raster: Sharp, { format, quality }: PictureOrder): Sharp {
  switch (format) {
    case 'png':
      // Grain hardly compresses; more effort would only cost time.
      return raster.png({ compressionLevel: 2 });
    case 'jpeg':
      return raster.jpeg({ quality });
    case 'webp':
      return raster.webp({ quality, effort: 2 });
  }
}
