'use client';

import { useSyncExternalStore } from 'react';

const query = '(pointer: coarse)';
const subscribe = (onChange: () => void) => {
  const list = window.matchMedia(query);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
};

/** Whether fingers are at work, which point at nothing before they press. The server takes it for a mouse. */
export function useCoarsePointer(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
