import type { RefObject } from 'react';

/** For what may take away the control that has the focus: the focus then goes to the element that the control was in. */
export function useKeptFocus(element: RefObject<HTMLElement | null>): (act: () => void) => void {
  return (act) => {
    const within = element.current?.contains(document.activeElement);
    act();
    if (!within) return;
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
    });
  };
}
