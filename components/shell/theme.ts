'use client';

import { useSyncExternalStore } from 'react';

const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

// app/layout.tsx reads the same key before the first paint.
const key = 'theme';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  const stored = (event: StorageEvent) => {
    if (event.key !== key) return;
    apply(read());
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', stored);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', stored);
  };
}

function read(): Theme {
  try {
    const stored = localStorage.getItem(key);
    return themes.find((theme) => theme === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** The chosen light; `system` until the page runs. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, read, () => 'system');
}

export function chooseTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
  apply(theme);
  for (const listener of listeners) listener();
}
