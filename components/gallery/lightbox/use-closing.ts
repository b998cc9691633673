import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { resultHref } from '../gallery-href';
import type { ReturnTo } from './lightbox-return';
import { isLightboxEntry, type Opened } from './opened';

/**
 * The way back from the lightbox, to the picture looked at last: the focus goes to its tile, also where a list has not drawn it, and the page
 * of another picture makes way for its page. Gives what closes it; the browser's Back does so as well.
 */
export function useClosing(
  opened: Opened,
  shown: GenerationView,
  returnTo: ReturnTo,
  onClosed: () => void,
): () => void {
  const router = useRouter();
  const leave = useEffectEvent(() => {
    const { view, query, pathname, opener } = opened;
    // It goes when that page has come.
    if (pathname === resultHref(view.id) && shown.id !== view.id)
      return router.replace(resultHref(shown.id, query));
    onClosed();
    // When the page beneath can have the focus again.
    requestAnimationFrame(() => {
      const tile = document.querySelector(`[data-tile="${CSS.escape(shown.id)}"]`);
      const back = tile ?? (returnTo(shown) ? null : opener);
      if (back instanceof HTMLElement) back.focus();
    });
  });
  useEffect(() => {
    const onPop = () => {
      if (!isLightboxEntry()) leave();
    };
    // Back may have been pressed while the lightbox was being loaded.
    onPop();
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);
  // A key that is held presses again before the history has moved, and would leave the page.
  const closing = useRef(false);
  return () => {
    if (!closing.current) window.history.back();
    closing.current = true;
  };
}
