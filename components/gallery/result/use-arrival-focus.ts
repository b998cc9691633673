'use client';

import { type RefObject, useEffect, useState } from 'react';
import { useHydrated } from '../../generation/use-now';

/**
 * Focuses what a link within the studio led to: the link took the focus with it. A page that the browser loaded is left
 * alone.
 */
export function useArrivalFocus(ref: RefObject<HTMLElement | null>): void {
  const hydrated = useHydrated();
  // At its first rendering false only where the server's markup is taken over.
  const [arrived] = useState(hydrated);
  useEffect(() => {
    if (arrived && document.activeElement === document.body) ref.current?.focus({ preventScroll: true });
  }, [arrived, ref]);
}
