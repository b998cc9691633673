import { type RefObject, useEffect, useRef } from 'react';
import type { CompareView } from './look';

/** A view that goes may take the focus with it, as the link that led on was in it: the next one's region gets it. */
export function useFocusAfter(view: CompareView, place: RefObject<HTMLElement | null>): void {
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    if (document.activeElement !== document.body) return;
    place.current?.querySelector<HTMLElement>('section[tabindex="-1"]')?.focus({ preventScroll: true });
  }, [view, place]);
}
