'use client';

import { useState } from 'react';
import type { Fold } from './gallery-item';

// Stays while the app runs, as the loaded pages do: coming back finds the same list. Only ever written in the browser.
let kept: ReadonlySet<string> = new Set();

/** Which stopped generations are unfolded, by id, and a way to open and close a fold. */
export function useOpenedFolds(): {
  readonly opened: ReadonlySet<string>;
  toggle(fold: Pick<Fold, 'ids' | 'shown'>): void;
} {
  const [opened, setOpened] = useState(kept);
  const toggle = ({ ids, shown }: Pick<Fold, 'ids' | 'shown'>) => {
    kept = new Set(shown ? [...opened].filter((id) => !ids.includes(id)) : [...opened, ...ids]);
    setOpened(kept);
  };
  return { opened, toggle };
}
