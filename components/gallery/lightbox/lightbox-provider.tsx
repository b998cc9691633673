'use client';

import { usePathname } from 'next/navigation';
import { createContext, type ReactNode, use, useCallback, useRef, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { late } from '../../generation/late';
import { ReturnContext, type ReturnTo } from './lightbox-return';
import { isLightboxEntry, type Opened } from './opened';

// Most visits look at lists only.
const Lightbox = late(async () => (await import('./lightbox')).Lightbox, {
  onMissing({ onClosed }) {
    if (isLightboxEntry()) window.history.back();
    onClosed();
  },
});

/** Opens the lightbox on a generation's first picture, or another, among the results of the search in the address. */
type OpenLightbox = (view: GenerationView, index?: number) => void;
const LightboxContext = createContext<OpenLightbox>(() => {});

export const useLightbox = (): OpenLightbox => use(LightboxContext);

/** Lives in the shell. The lightbox is an entry of the history, so the browser's Back closes it. */
export function LightboxProvider({ children }: { children: ReactNode }) {
  const pathname = usePathname();
  const [opened, setOpened] = useState<Opened>();
  const returnTo = useRef<ReturnTo>(undefined);
  const open: OpenLightbox = useCallback((view, index = 0) => {
    if (!isLightboxEntry()) window.history.pushState({ ...window.history.state, lightbox: true }, '');
    const { pathname, search } = window.location;
    const query = new URLSearchParams(search).get('q') ?? '';
    setOpened({ view, index, query, pathname, opener: document.activeElement });
  }, []);
  // Something in it led elsewhere.
  if (opened && opened.pathname !== pathname) setOpened(undefined);
  return (
    <LightboxContext value={open}>
      <ReturnContext value={returnTo}>{children}</ReturnContext>
      {opened ? (
        <Lightbox
          opened={opened}
          returnTo={(view) => returnTo.current?.(view) ?? false}
          onClosed={() => setOpened(undefined)}
        />
      ) : null}
    </LightboxContext>
  );
}
