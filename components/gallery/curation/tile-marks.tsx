'use client';

import { clsx } from 'clsx';
import { Heart, Star, ThumbsDown } from 'lucide-react';
import type { GenerationView } from '@/lib/generation/view';
import { ReproductionMark } from '../../reproduction/reproduction-mark';
import { useCurated, useCuration } from './curation-provider';

const stars = [1, 2, 3, 4, 5] as const;

/**
 * Favourite, rating and rejection in a tile's upper right corner: seen where they are set, and to be set with the pointer.
 * The tile's box must be `group/tile`. Keys do the same on the tile in focus, so these are not in the tab order.
 */
export function TileMarks({ generation }: { generation: GenerationView }) {
  const { id, favourite, rating, rejected } = useCurated(generation);
  const { mark } = useCuration();
  const target = { ids: [id] };
  // A finger has no hover; it selects, or opens the picture.
  return (
    <span className="@container pointer-events-none absolute inset-x-1 top-1">
      <span className="flex items-center justify-end gap-0.5 *:pointer-events-auto">
        <ReproductionMark generation={generation} />
        {rejected ? (
          <span
            role="img"
            aria-label="Rejected"
            className="grid size-6 place-items-center rounded bg-black/60 text-white"
          >
            <ThumbsDown aria-hidden className="size-3.5" />
          </span>
        ) : null}
        {/* In a narrow tile they would cover what is in the other corner. */}
        <span className="hidden items-center rounded bg-black/60 pointer-fine:@min-[13.5rem]:group-focus-within/tile:flex pointer-fine:@min-[13.5rem]:group-hover/tile:flex">
          {stars.map((star) => (
            <button
              key={star}
              type="button"
              tabIndex={-1}
              aria-label={star === rating ? 'Take the rating off' : `Rate ${star}`}
              onClick={() => mark(target, { rating: star === rating ? 0 : star })}
              className="grid h-6 w-5 cursor-pointer place-items-center text-white"
            >
              <Star aria-hidden className={clsx('size-3.5', star <= rating && 'fill-current')} />
            </button>
          ))}
        </span>
        {rating > 0 ? (
          <span className="flex h-6 items-center gap-1 rounded bg-black/60 px-1.5 text-xs text-white tabular-nums pointer-fine:@min-[13.5rem]:group-focus-within/tile:hidden pointer-fine:@min-[13.5rem]:group-hover/tile:hidden">
            <span className="sr-only">Rated </span>
            {rating}
            <Star aria-hidden className="size-3 fill-current" />
          </span>
        ) : null}
        <button
          type="button"
          tabIndex={-1}
          aria-label="Favourite"
          aria-pressed={favourite}
          onClick={() => mark(target, { favourite: !favourite })}
          className={clsx(
            'size-6 cursor-pointer place-items-center rounded bg-black/60 text-white',
            favourite
              ? 'grid'
              : 'hidden pointer-fine:group-focus-within/tile:grid pointer-fine:group-hover/tile:grid',
          )}
        >
          <Heart aria-hidden className={clsx('size-3.5', favourite && 'fill-current')} />
        </button>
      </span>
    </span>
  );
}
