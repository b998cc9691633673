'use client';

import { useWindowKeys } from '../../ui/use-window-keys';
import { type GalleryAct, galleryAct } from '../keys';

/** Keys work anywhere on the page, but while a dialog or a menu is open, which have keys of their own. */
export function useCurationKeys(onAct: (act: GalleryAct, event: KeyboardEvent) => void): void {
  useWindowKeys((event) => {
    if (event.defaultPrevented || document.querySelector('dialog[open], [aria-modal=true], :popover-open'))
      return;
    const act = galleryAct(event);
    if (act) onAct(act, event);
  });
}
