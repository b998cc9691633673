import { type RefObject, useEffect, useRef } from 'react';
import type { CompareView } from './look';

/**
 * A view that goes may take the focus with it, as the link that led on was in it. The next one gets it: its viewer, the cell of its
 * table that Tab reaches, or all of it.
 */
export function useFocusAfter(view: CompareView, place: RefObject<HTMLElement | null>): void {
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    if (document.activeElement !== document.body) return;
    const inside = place.current?.querySelector<HTMLElement>(
      'section[tabindex="-1"], [data-cell][tabindex="0"]',
    );
    (inside ?? place.current)?.focus({ preventScroll: true });
  }, [view, place]);
}
