import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useRef } from 'react';
import { resultHref } from '../gallery-href';
import { isLightboxEntry, type Opened } from './opened';

/**
 * The way back from the lightbox, to the picture looked at last: the focus goes to its tile where there is one, and the page
 * of another picture makes way for its page. Gives what closes it; the browser's Back does so as well.
 */
export function useClosing(opened: Opened, shown: string, onClosed: () => void): () => void {
  const router = useRouter();
  const leave = useEffectEvent(() => {
    const { view, query, pathname, opener } = opened;
    // It goes when that page has come.
    if (pathname === resultHref(view.id) && shown !== view.id)
      return router.replace(resultHref(shown, query));
    onClosed();
    // When the page beneath can have the focus again.
    requestAnimationFrame(() => {
      const back = document.querySelector(`[data-tile="${CSS.escape(shown)}"]`) ?? opener;
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
