'use client';

import { Expand } from 'lucide-react';
import type { GenerationView } from '@/lib/generation/view';
import { nameOf } from '../generation/facts';
import { useLightbox } from './lightbox/lightbox-provider';

/**
 * Looks closely at a tile's picture, whatever is selected. For the pointer, beside the mark that selects; for a finger in
 * the other corner. L does the same to the tile in focus, so it is not in the tab order.
 */
export function TileLook({ generation }: { generation: GenerationView }) {
  const lookClosely = useLightbox();
  return (
    <button
      type="button"
      aria-label={`Look closely at ${nameOf(generation)}`}
      title="Look closely (L)"
      tabIndex={-1}
      onClick={() => lookClosely(generation)}
      className="absolute hidden size-9 cursor-pointer place-items-center pointer-coarse:bottom-0 pointer-coarse:left-0 pointer-coarse:grid pointer-fine:top-0 pointer-fine:left-8 pointer-fine:group-focus-within/tile:grid pointer-fine:group-hover/tile:grid"
    >
      <span className="grid size-6 place-items-center rounded bg-black/60 text-white pointer-coarse:bg-black/35">
        <Expand aria-hidden className="size-3.5" />
      </span>
    </button>
  );
}
