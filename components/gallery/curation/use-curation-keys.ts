'use client';

import { useEffect, useEffectEvent } from 'react';
import { type GalleryAct, galleryAct } from '../keys';

/** Keys work anywhere on the page, but while a dialog or a menu is open, which have keys of their own. */
export function useCurationKeys(onAct: (act: GalleryAct, event: KeyboardEvent) => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open], :popover-open')) return;
    const act = galleryAct(event);
    if (act) onAct(act, event);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handle(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
