'use client';

import { useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { type Fold, foldStopped, type GalleryItem } from './fold';

// Stays while the app runs, as the loaded pages do: coming back finds the same list. Only ever written in the browser.
let kept: ReadonlySet<string> = new Set();

/** The gallery's tiles with runs of stopped generations folded, and a way to open and close one. */
export function useFolds(generations: readonly GenerationView[]): {
  readonly items: readonly GalleryItem[];
  toggle(fold: Fold): void;
} {
  const [opened, setOpened] = useState(kept);
  const toggle = ({ ids, shown }: Fold) => {
    kept = new Set(shown ? [...opened].filter((id) => !ids.includes(id)) : [...opened, ...ids]);
    setOpened(kept);
  };
  return { items: foldStopped(generations, opened), toggle };
}
