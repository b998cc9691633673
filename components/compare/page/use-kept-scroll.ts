import { type RefObject, useEffect } from 'react';

/** Where a frame stood, by the entry of the browser's history. */
const places = new Map<string, { readonly left: number; readonly top: number }>();

/** Going back, the browser brings only the window to where it was; this does it for a frame within it. */
export function useKeptScroll(frame: RefObject<HTMLElement | null>, framed: boolean): void {
  useEffect(() => {
    const element = frame.current;
    if (!framed || !element) return;
    const place = places.get(entry() ?? '');
    if (place) element.scrollTo(place);
    const keep = () => {
      const key = entry();
      if (key !== undefined) places.set(key, { left: element.scrollLeft, top: element.scrollTop });
    };
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [frame, framed]);
}

/** The same again whenever that entry is gone back to. Undefined where the browser does not tell. */
const entry = (): string | undefined =>
  'navigation' in window ? window.navigation.currentEntry?.key : undefined;
