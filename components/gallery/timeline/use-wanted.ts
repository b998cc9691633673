'use client';

import { useEffect } from 'react';
import { type ListLayout, sectionOf, sectionsWithin } from './list-layout';
import { keyOf } from './loaded';
import type { ListScroll } from './use-list-scroll';
import type { KnownSections } from './use-sections';

/**
 * Has loaded what is looked at, then what is near, then what is held back because it is newer than `until`. Nothing while
 * it is scrolled too fast for anything to be looked at.
 */
export function useWanted(
  layout: ListLayout | undefined,
  { want }: KnownSections,
  { position, viewport, fast }: ListScroll,
  { focused, until }: { focused: string | undefined; until: number },
): void {
  useEffect(() => {
    if (!layout || fast) return;
    const inWindow = sectionsWithin(layout, position, position + viewport);
    const near = sectionsWithin(layout, position - viewport, position + 2 * viewport);
    const held = layout.sections.filter(({ section }) => section.to > until);
    const holder = focused === undefined ? undefined : sectionOf(layout, focused);
    want(
      [...new Set([...inWindow, ...near, ...held])].map(({ section }) => section),
      holder ? [keyOf(holder.section)] : [],
    );
  }, [layout, want, position, viewport, fast, focused, until]);
}
