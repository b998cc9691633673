import { useEffect, useEffectEvent } from 'react';
import { useWindowKeys } from '../../ui/use-window-keys';
import { focusOf, type ViewerAct, viewerAct } from './keys';

/** The viewer's keys, wherever the focus is on the page, but while a dialog or a menu is open. Space is told when it is let go. */
export function useViewerKeys(
  section: { readonly current: HTMLElement | null },
  onAct: (act: ViewerAct) => boolean,
  onSpaceUp: () => void,
): void {
  useWindowKeys((event) => {
    const open = document.querySelector('dialog[open], [aria-modal=true], :popover-open');
    if (event.defaultPrevented || (open && !open.contains(section.current))) return;
    const { key, code, altKey, ctrlKey, metaKey, shiftKey, repeat, target } = event;
    const act = viewerAct({ key, code, altKey, ctrlKey, metaKey, shiftKey, repeat, focus: focusOf(target) });
    if (act && onAct(act)) event.preventDefault();
  });
  const up = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === ' ') onSpaceUp();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => up(event);
    window.addEventListener('keyup', listener);
    return () => window.removeEventListener('keyup', listener);
  }, []);
}
