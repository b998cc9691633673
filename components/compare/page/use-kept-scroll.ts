import { type RefObject, useEffect } from 'react';
import { entryKey } from './entry-key';

/** Where a frame stood, by the entry of the browser's history. */
const places = new Map<string, { readonly left: number; readonly top: number }>();

/** Going back, the browser brings only the window to where it was; this does it for a frame within it. */
export function useKeptScroll(frame: RefObject<HTMLElement | null>, framed: boolean): void {
  useEffect(() => {
    const element = frame.current;
    if (!framed || !element) return;
    const place = places.get(entryKey() ?? '');
    if (place) element.scrollTo(place);
    const keep = () => {
      const key = entryKey();
      if (key !== undefined) places.set(key, { left: element.scrollLeft, top: element.scrollTop });
    };
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [frame, framed]);
}
