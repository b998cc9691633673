'use client';

import { X } from 'lucide-react';
import { createContext, use, useCallback, useEffect, useRef, useState, useTransition } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { useReceive } from '../live/use-generations';
import { Button } from '../ui/button';
import { actionProblem, type GenerationActions, unreachable } from './actions';
import type { ActionRun } from './use-action';

/** How long an undo is offered, not counting while the pointer is on it. */
const offerMs = 15_000;

/** What has been done, in a few words, and the way to take it back where there is one. */
export interface Offer {
  readonly key: string;
  readonly text: string;
  /** Resolves to the reason when it could not be taken back. */
  readonly undo?: () => Promise<string | undefined>;
  /** What was done took the focus with it; Undo is where it is of use now. */
  readonly takesFocus?: boolean;
}
const OfferContext = createContext<(offer: Offer) => void>(() => {});

/** Tells what has been done, with a way to take it back. */
export const useOffer = (): ((offer: Offer) => void) => use(OfferContext);

/** Offers to take back what was done. Lives in the shell, so that the offer survives leaving the page. */
export function UndoProvider({ children }: { children: React.ReactNode }) {
  const [offer, setOffer] = useState<Offer>();
  const close = useCallback(() => setOffer(undefined), []);
  return (
    <OfferContext value={setOffer}>
      {children}
      {/*
       * There from the start, so that what appears in it is announced. At the top where pages have their bar below; over
       * the views that cover a page.
       */}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 z-60 flex justify-center px-4 max-lg:top-17 lg:bottom-22"
      >
        {offer ? <Toast key={offer.key} offer={offer} onClose={close} /> : null}
      </div>
    </OfferContext>
  );
}

function Toast({ offer: { text, undo, takesFocus }, onClose }: { offer: Offer; onClose: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const [held, setHeld] = useState(false);
  const [pending, start] = useTransition();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  useEffect(() => {
    if (held || pending) return;
    const timer = setTimeout(onClose, offerMs);
    return () => clearTimeout(timer);
  }, [held, pending, onClose]);
  const takeBack = () =>
    start(async () => {
      setProblem(undefined);
      const refused = await undo?.();
      if (refused === undefined) onClose();
      else setProblem(refused);
    });
  return (
    <div
      className="pointer-events-auto flex min-h-12 items-center gap-1 rounded-lg border border-line bg-surface py-1.5 pr-1.5 pl-4 text-sm shadow-lg"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <span className="mr-3">{problem ?? text}</span>
      {undo ? (
        <Button
          ref={button}
          look="plain"
          size="small"
          className="text-accent"
          disabled={pending}
          onClick={takeBack}
        >
          Undo
        </Button>
      ) : null}
      <Button look="plain" size="icon" aria-label="Close" onClick={onClose} className="text-muted">
        <X aria-hidden className="size-4" />
      </Button>
    </div>
  );
}

/** Removes a generation and offers to take it back. Undefined without actions. */
export function useRemove(actions: GenerationActions | undefined, { run }: ActionRun, then?: () => void) {
  const offer = useOffer();
  const receive = useReceive();
  if (!actions) return undefined;
  const restore = async ({ id, change }: GenerationView): Promise<string | undefined> => {
    try {
      const result = await actions.restore({ id, change });
      if (!result.ok) return actionProblem(result.error);
      receive([result.value]);
      return undefined;
    } catch {
      return unreachable;
    }
  };
  return (generation: Pick<GenerationView, 'id' | 'change'>) =>
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
