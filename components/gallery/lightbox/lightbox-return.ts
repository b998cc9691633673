'use client';

import { createContext, type RefObject, use, useEffect, useEffectEvent } from 'react';
import type { GenerationView } from '@/lib/generation/view';

/** Gives the focus to the tile of what was looked at last, where it is not in the page; false where there is none. */
export type ReturnTo = (view: GenerationView) => boolean;
export const ReturnContext = createContext<RefObject<ReturnTo | undefined>>({ current: undefined });

/** For the list beneath the lightbox, which knows where its tiles would be. */
export function useLightboxReturn(returnTo: ReturnTo): void {
  const place = use(ReturnContext);
  const latest = useEffectEvent(returnTo);
  useEffect(() => {
    place.current = (view) => latest(view);
    return () => {
      place.current = undefined;
    };
  }, [place]);
}
