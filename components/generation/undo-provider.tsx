'use client';

import { createContext, use, useCallback, useEffect, useRef, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { useReceive } from '../live/use-generations';
import { type GenerationActions, problemOf } from './actions';
import type { Offer } from './offer';
import { Toast } from './toast';
import type { ActionRun } from './use-action';

const OfferContext = createContext<(offer: Offer) => void>(() => {});

/** Tells what has been done, with a way to take it back. */
export const useOffer = (): ((offer: Offer) => void) => use(OfferContext);

/** Offers to take back what was done. Lives in the shell, so that the offer survives leaving the page. */
export function UndoProvider({ children }: { children: React.ReactNode }) {
  const [offer, setOffer] = useState<Offer>();
  const close = useCallback(() => setOffer(undefined), []);
  const place = useRef<HTMLDivElement>(null);
  /** What had the focus last outside the message. When the message comes it may be out of the page already. */
  const before = useRef<Element>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element && !place.current?.contains(target)) before.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return (
    <OfferContext value={setOffer}>
      {children}
      {/*
       * There from the start, so that what appears in it is announced. At the top where pages have their bar below; over
       * the views that cover a page.
       */}
      <div
        ref={place}
        role="status"
        className="pointer-events-none fixed inset-x-0 z-60 flex justify-center px-4 max-lg:top-17 lg:bottom-22"
      >
        {offer ? <Toast key={offer.key} offer={offer} before={before} onClose={close} /> : null}
      </div>
    </OfferContext>
  );
}

/** Removes a generation and offers to take it back. Undefined without actions. */
export function useRemove(actions: GenerationActions | undefined, { run }: ActionRun, then?: () => void) {
  const offer = useOffer();
  const receive = useReceive();
  if (!actions) return undefined;
  const restore = ({ id, change }: GenerationView) =>
    problemOf(async () => {
      const result = await actions.restore({ id, change });
      if (result.ok) receive([result.value]);
      return result;
    });
  return (generation: GenerationView) =>
    run(actions.remove, generation, (removed) => {
      offer({
        key: `${removed.id}-${removed.change}`,
        text: 'Moved to trash',
        undo: () => restore(removed),
        takesFocus: true,
      });
      then?.();
    });
}
