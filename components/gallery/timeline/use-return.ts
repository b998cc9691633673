'use client';

import { useEffect, useRef, useState } from 'react';
import { useHydrated } from '../../generation/use-now';
import type { Anchor, ListLayout } from './list-layout';

/**
 * Notes in the history's entry what is looked at and which tile is followed, and finds both again when the browser goes
 * back to it: `onReturn` is called once there is a layout. A link to the gallery makes a new entry, which is a fresh
 * start.
 */
export function useReturn(
  layout: ListLayout | undefined,
  onReturn: (anchor: Anchor | undefined, tile: string | undefined) => void,
) {
  const hydrated = useHydrated();
  // At its first rendering false only where the server's markup is taken over: that page was loaded, not gone back to.
  const [arrived] = useState(hydrated);
  const done = useRef(false);
  useEffect(() => {
    if (done.current || !layout) return;
    done.current = true;
    const { followedTile, galleryAnchor } = readState();
    const focusIsFree = document.activeElement === document.body;
    onReturn(galleryAnchor, arrived && focusIsFree ? followedTile : undefined);
  });
  return {
    /** A tile is about to be followed. The rest of the entry is the router's. */
    follow: (tile: string) => history.replaceState({ ...history.state, followedTile: tile }, ''),
    note: (anchor: Anchor | undefined) =>
      history.replaceState({ ...history.state, galleryAnchor: anchor }, ''),
  };
}

/** Only ever written above, but an older version may have been the one that wrote it. */
function readState(): { readonly followedTile?: string; readonly galleryAnchor?: Anchor } {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return {};
  const tile =
    'followedTile' in state && typeof state.followedTile === 'string' ? state.followedTile : undefined;
  const anchor = 'galleryAnchor' in state ? anchorFrom(state.galleryAnchor) : undefined;
  return { ...(tile !== undefined && { followedTile: tile }), ...(anchor && { galleryAnchor: anchor }) };
}

function anchorFrom(value: unknown): Anchor | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('from' in value && typeof value.from === 'number')) return undefined;
  if (!('part' in value && typeof value.part === 'number')) return undefined;
  const tile = 'tile' in value ? tileFrom(value.tile) : undefined;
  return { from: value.from, part: value.part, tile };
}

function tileFrom(value: unknown): Anchor['tile'] {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('key' in value && typeof value.key === 'string')) return undefined;
  if (!('below' in value && typeof value.below === 'number')) return undefined;
  return { key: value.key, below: value.below };
}
