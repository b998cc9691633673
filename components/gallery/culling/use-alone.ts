'use client';

import { type RefObject, useEffect } from 'react';

/** Makes everything but this element and what it stands in inert, for a view that covers the page. */
export function useAlone(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const made: Element[] = [];
    for (
      let element: Element | null = ref.current;
      element && element !== document.body;
      element = element.parentElement
    ) {
      for (const sibling of element.parentElement?.children ?? []) {
        if (sibling === element || sibling.hasAttribute('inert') || sibling.tagName === 'SCRIPT') continue;
        sibling.setAttribute('inert', '');
        made.push(sibling);
      }
    }
    ref.current?.focus();
    return () => {
      for (const element of made) element.removeAttribute('inert');
    };
  }, [ref]);
}
