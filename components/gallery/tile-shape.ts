import { isFinished } from '@/lib/generation/state';
import type { GenerationView } from '@/lib/generation/view';
import { sizeOf } from '../generation/facts';
import type { GalleryItem } from './gallery-item';
import { tileStyle } from './justify';

/** The shape of a fold. */
export const foldShape = { width: 3, height: 4 } as const;
// Without a picture its shape says nothing; this leaves room for the words.
const endedShape = { width: 1, height: 1 } as const;

/** Width and height of a generation's tile, as far as their ratio goes. */
export function shapeOf(generation: GenerationView): { readonly width: number; readonly height: number } {
  const { state } = generation;
  return isFinished(state) && state !== 'succeeded' ? endedShape : sizeOf(generation);
}

/** The ratio a tile is shown at. */
export const ratioOf = (item: GalleryItem): number =>
  tileStyle(item.kind === 'fold' ? foldShape : shapeOf(item.generation)).aspectRatio;
