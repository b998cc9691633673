'use client';

import { usePathname } from 'next/navigation';
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  use,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import type { GenerationView } from '@/lib/generation/view';

// Most visits look at lists only.
const Lightbox = lazy(async () => ({ default: (await import('./lightbox')).Lightbox }));

/**
 * Opens the lightbox on a generation's first picture, or another. The pictures beside it are those of `query`, a search as
 * it stands in the box.
 */
type OpenLightbox = (view: GenerationView, more?: { index?: number; query?: string }) => void;
const LightboxContext = createContext<OpenLightbox>(() => {});

export const useLightbox = (): OpenLightbox => use(LightboxContext);

interface Opened {
  readonly view: GenerationView;
  readonly index: number;
  readonly query: string;
  readonly pathname: string;
  readonly opener: Element | null;
}

/** Lives in the shell. The lightbox is an entry of the history, so the browser's Back closes it. */
export function LightboxProvider({ children }: { children: ReactNode }) {
  const pathname = usePathname();
  const [opened, setOpened] = useState<Opened>();
  const shown = useRef<string>(undefined);
  const open: OpenLightbox = useCallback((view, { index = 0, query = '' } = {}) => {
    shown.current = view.id;
    if (!isLightboxEntry()) window.history.pushState({ ...window.history.state, lightbox: true }, '');
    setOpened({ view, index, query, pathname: window.location.pathname, opener: document.activeElement });
  }, []);
  // A link in it led elsewhere.
  if (opened && opened.pathname !== pathname) setOpened(undefined);

  const leave = useEffectEvent(() => {
    const { opener } = opened ?? {};
    setOpened(undefined);
    // To the tile of what was looked at last, where there is one. After the dialog has gone: it would take the focus back.
    requestAnimationFrame(() => {
      const tile = document.querySelector<HTMLElement>(`[data-tile="${CSS.escape(shown.current ?? '')}"]`);
      const back = tile ?? opener;
      if (back instanceof HTMLElement) back.focus();
    });
  });
  useEffect(() => {
    if (!opened) return;
    const onPop = () => {
      if (!isLightboxEntry()) leave();
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, [opened]);
  const close = () => {
    if (isLightboxEntry()) window.history.back();
    else leave();
  };
  return (
    <LightboxContext value={open}>
      {children}
      {opened ? (
        <Suspense>
          <Lightbox
            start={opened}
            onShow={(id) => {
              shown.current = id;
            }}
            onClose={close}
          />
        </Suspense>
      ) : null}
    </LightboxContext>
  );
}

const isLightboxEntry = (): boolean => window.history.state?.lightbox === true;
