'use client';

import { useEffect, useEffectEvent } from 'react';

/** Keys pressed anywhere in the window, wherever the focus is; also where what had it has gone. */
export function useWindowKeys(onKey: (event: KeyboardEvent) => void): void {
  const handle = useEffectEvent(onKey);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handle(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
