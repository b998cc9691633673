'use client';

import { useEffect, useSyncExternalStore } from 'react';

/** What the browser says about the whole screen, and the way to have it or give it back. */
export interface FullScreen {
  readonly full: boolean;
  /** Undefined where the browser has no such thing (an iPhone). */
  readonly toggle: (() => void) | undefined;
}

const subscribe = (onChange: () => void) => {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
};

/** The whole screen for a view that covers the page, until it goes. The page itself is shown, with its messages. */
export function useFullScreen(): FullScreen {
  const full = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null,
    () => false,
  );
  const possible = useSyncExternalStore(
    subscribe,
    () => document.fullscreenEnabled,
    () => false,
  );
  useEffect(() => () => void change(false), []);
  return { full, toggle: possible ? () => void change(!full) : undefined };
}

async function change(full: boolean): Promise<void> {
  try {
    if (full) await document.documentElement.requestFullscreen();
    else if (document.fullscreenElement) await document.exitFullscreen();
  } catch {
    // The browser said no, and the screen shows so.
  }
}
