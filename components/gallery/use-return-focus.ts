'use client';

import { type RefObject, useEffect } from 'react';

// The tile that was left by and from where, until the gallery is there again. Only ever written in the browser.
let left: { readonly tile: string; readonly path: string } | undefined;
let cameBack = false;

/** Coming back is the browser's Back; a link to the gallery is a fresh start. */
function onPopState(): void {
  cameBack = location.pathname === left?.path;
}

/** Puts the focus back on the tile that was opened when the browser goes back to the list in `ref`. */
export function useReturnFocus(ref: RefObject<HTMLElement | null>) {
  useEffect(() => {
    window.removeEventListener('popstate', onPopState);
    const tile = cameBack && ref.current?.querySelector<HTMLElement>(`[data-tile="${left?.tile}"]`);
    // The scroll position is the browser's to restore.
    if (tile && document.activeElement === document.body) tile.focus({ preventScroll: true });
    left = undefined;
    cameBack = false;
  }, [ref]);
  return {
    /** A tile is about to be followed. */
    leave(tile: string): void {
      left = { tile, path: location.pathname };
      window.addEventListener('popstate', onPopState);
    },
  };
}
