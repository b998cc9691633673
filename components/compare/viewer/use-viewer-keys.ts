import { useEffect, useEffectEvent } from 'react';
import { useWindowKeys } from '../../ui/use-window-keys';
import { focusOf, type ViewerAct, viewerAct } from './keys';

/**
 * The viewer's keys, wherever the focus is on the page, but while a dialog or a menu is open. Space is told when it is let go,
 * also to another window.
 */
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
  const up = useEffectEvent(onSpaceUp);
  useEffect(() => {
    const onKeyUp = ({ key }: KeyboardEvent) => {
      if (key === ' ') up();
    };
    const onBlur = () => up();
    window.addEventListener('keyup', onKeyUp);
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('keyup', onKeyUp);
      window.removeEventListener('blur', onBlur);
    };
  }, []);
}
