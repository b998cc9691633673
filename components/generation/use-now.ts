'use client';

import { useSyncExternalStore } from 'react';
import { useLive } from '../live/live-provider';

// One timer for everything that shows time passing, so that all of it ticks together.
let now = 0;
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function tick(): void {
  now = Date.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!timer) {
    now = Date.now();
    timer = setInterval(tick, 1000);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

const resting = () => () => {};
const unknown = () => null;
const current = () => (now === 0 ? null : now);

/** The server's time, ticking each second while `active`; null on the server, at hydration and while not active. */
export function useNow(active: boolean): number | null {
  const { skew } = useLive();
  const ms = useSyncExternalStore(active ? subscribe : resting, active ? current : unknown, unknown);
  return ms === null ? null : ms + skew;
}

/** False on the server and at hydration, then true: for what only the browser can know. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    resting,
    () => true,
    () => false,
  );
}
