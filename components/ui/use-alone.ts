'use client';

import { type RefObject, useEffect } from 'react';

/**
 * Makes everything but this element and what it stands in inert, for a view that covers the page, and gives it the focus.
 * Messages stay within reach: a modal dialog would stand over them.
 */
export function useAlone(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const made: Element[] = [];
    for (
      let element: Element | null = ref.current;
      element && element !== document.body;
      element = element.parentElement
    ) {
      for (const sibling of element.parentElement?.children ?? []) {
        if (sibling === element || sibling.matches('[inert], [role=status], [aria-live], script')) continue;
        sibling.setAttribute('inert', '');
        made.push(sibling);
      }
    }
    if (!ref.current?.contains(document.activeElement)) ref.current?.focus();
    return () => {
      for (const element of made) element.removeAttribute('inert');
    };
  }, [ref]);
}
