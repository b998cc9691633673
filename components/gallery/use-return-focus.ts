'use client';

import { type RefObject, useEffect, useState } from 'react';
import { useHydrated } from '../generation/use-now';

/**
 * Puts the focus back on the tile that was followed when the browser goes back to the list in `ref`. The tile is noted
 * in the history's entry: a link to the gallery makes a new one, which is a fresh start.
 */
export function useReturnFocus(ref: RefObject<HTMLElement | null>) {
  const hydrated = useHydrated();
  // At its first rendering false only where the server's markup is taken over: that page was loaded, not gone back to.
  const [arrived] = useState(hydrated);
  useEffect(() => {
    const followed: unknown = history.state?.followedTile;
    if (!arrived || typeof followed !== 'string' || document.activeElement !== document.body) return;
    const tile = ref.current?.querySelector<HTMLElement>(`[data-tile="${CSS.escape(followed)}"]`);
    // The scroll position is the browser's to restore.
    tile?.focus({ preventScroll: true });
  }, [arrived, ref]);
  return {
    /** A tile is about to be followed. The rest of the entry is the router's. */
    follow: (tile: string) => history.replaceState({ ...history.state, followedTile: tile }, ''),
  };
}
