import type { Raster } from '@/lib/comparison/raster';

/** Two pictures as pixels, in the left one's size: what of both lies on each other when the right one is letterboxed. */
export interface Pair {
  readonly left: Raster;
  readonly right: Raster;
}

/** Fetches and decodes; rejects where that fails. For a worker: it takes long for large pictures. */
export async function decodePair(leftUrl: string, rightUrl: string): Promise<Pair> {
  const [left, right] = await Promise.all([decode(leftUrl), decode(rightUrl)]);
  const scale = Math.min(left.width / right.width, left.height / right.height);
  const width = Math.max(1, Math.round(right.width * scale));
  const height = Math.max(1, Math.round(right.height * scale));
  const cut = pixelsOf(width, height, (canvas) => {
    canvas.drawImage(left, Math.round((width - left.width) / 2), Math.round((height - left.height) / 2));
  });
  const resampled = pixelsOf(width, height, (canvas) => canvas.drawImage(right, 0, 0, width, height));
  left.close();
  right.close();
  return { left: cut, right: resampled };
}

async function decode(url: string): Promise<ImageBitmap> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The picture was answered with ${response.status}`);
  return createImageBitmap(await response.blob());
}

function pixelsOf(
  width: number,
  height: number,
  draw: (canvas: OffscreenCanvasRenderingContext2D) => void,
): Raster {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas of that size');
  context.imageSmoothingQuality = 'high';
  draw(context);
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, data: new Uint8Array(data.buffer) };
}
