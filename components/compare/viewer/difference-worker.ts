import { amplifiedMap } from '@/lib/comparison/amplified-map';
import { differenceFigures } from '@/lib/comparison/difference-figures';
import type { Raster } from '@/lib/comparison/raster';
import { decodePair, type Pair } from './decode-pair';
import type { DifferenceAnswer, DifferenceRequest } from './difference-messages';

/** The pictures asked for last: another measure or amplification needs no new ones. */
let kept: { readonly key: string; readonly pair: Promise<Pair> } | undefined;
let newest = 0;

globalThis.addEventListener('message', ({ data }: MessageEvent<DifferenceRequest>) => void answer(data));

async function answer({ number, left, right, measure, gain }: DifferenceRequest): Promise<void> {
  newest = number;
  const key = `${left} ${right}`;
  if (kept?.key !== key) kept = { key, pair: decodePair(left, right) };
  const { pair } = kept;
  try {
    const pictures = await pair;
    const isVoid = () => number !== newest;
    if (isVoid()) return;
    const raster = await amplifiedMap(pictures.left, pictures.right, measure, gain);
    if (isVoid()) return;
    const map = await bitmapOf(raster);
    send({ number, kind: 'map', map }, [map]);
    const figures = await differenceFigures(pictures.left, pictures.right);
    if (!isVoid()) send({ number, kind: 'figures', figures });
  } catch {
    // Fetched, decoded or drawn in vain: all the page can do is say so and let it be tried again.
    if (kept?.key === key) kept = undefined;
    send({ number, kind: 'problem' });
  }
}

const send = (message: DifferenceAnswer, transfer: Transferable[] = []) =>
  globalThis.postMessage(message, { transfer });

function bitmapOf({ width, height, data }: Raster): Promise<ImageBitmap> {
  return createImageBitmap(new ImageData(new Uint8ClampedArray(data), width, height));
}
