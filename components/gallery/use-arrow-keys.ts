'use client';

import { type KeyboardEvent, useState } from 'react';
import { moveFrom, moveKeys } from './justify';

/**
 * Moves the focus between the tiles of a list with the arrow keys, Home and End; Tab enters and leaves the list in one
 * step. A tile is a descendant with `data-tile`.
 */
export function useArrowKeys(first: string | undefined) {
  const [current, setCurrent] = useState<string>();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const key = moveKeys.find((candidate) => candidate === event.key);
    if (!key || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tile]')];
    const index = tiles.findIndex((tile) => tile.matches(':focus'));
    if (index < 0) return;
    event.preventDefault();
    const boxes = tiles.map((tile) => tile.getBoundingClientRect());
    tiles[moveFrom(boxes, index, key)]?.focus();
  };
  const onFocus = (event: React.FocusEvent<HTMLElement>) => {
    if (event.target.dataset.tile) setCurrent(event.target.dataset.tile);
  };
  return { current: current ?? first, listProps: { onKeyDown, onFocus } };
}
