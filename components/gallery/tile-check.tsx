'use client';

import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import type { GenerationView } from '@/lib/generation/view';
import { nameOf } from '../generation/facts';
import { useSelection } from './selection/selection-provider';

/**
 * The mark in a tile's upper left corner that selects it. Keys do the same on the tile, so it is not in the tab order. The
 * tile's box must be `group/tile`.
 */
export function TileCheck({
  generation,
  onPick,
}: {
  generation: GenerationView;
  onPick: (event: { shiftKey: boolean }) => void;
}) {
  const { isSelected, selection } = useSelection();
  const selected = isSelected(generation.id);
  return (
    <>
      {selected ? (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-0 rounded-sm bg-accent/15 ring-3 ring-accent ring-inset"
        />
      ) : null}
      <button
        type="button"
        aria-pressed={selected}
        aria-label={`Select ${nameOf(generation)}`}
        tabIndex={-1}
        onClick={onPick}
        className={clsx(
          'absolute top-0 left-0 size-9 cursor-pointer place-items-center',
          selected || selection.kind !== 'none'
            ? 'grid'
            : 'pointer-fine:hidden pointer-fine:group-focus-within/tile:grid pointer-fine:group-hover/tile:grid pointer-coarse:grid',
        )}
      >
        <span
          className={clsx(
            'grid size-5.5 place-items-center rounded-full border-2 border-white shadow-[0_0_3px_rgb(0_0_0/.5)]',
            selected ? 'bg-accent text-on-accent' : 'bg-black/25 pointer-coarse:opacity-60',
          )}
        >
          {selected ? <Check aria-hidden className="size-3.5" strokeWidth={3} /> : null}
        </span>
      </button>
    </>
  );
}
