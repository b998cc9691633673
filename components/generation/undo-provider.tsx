'use client';

import { X } from 'lucide-react';
import { createContext, use, useCallback, useEffect, useRef, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { Button } from '../ui/button';
import type { GenerationAction, GenerationActions } from './actions';
import { type ActionRun, useAction } from './use-action';

/** How long an undo is offered, not counting while the pointer is on it. */
const offerMs = 15_000;

interface Offer {
  readonly removed: GenerationView;
  readonly restore: GenerationAction;
}
const UndoContext = createContext<(offer: Offer) => void>(() => {});

/** Offers to take a deletion back. Lives in the shell, so that the offer survives leaving the page. */
export function UndoProvider({ children }: { children: React.ReactNode }) {
  const [offer, setOffer] = useState<Offer>();
  const close = useCallback(() => setOffer(undefined), []);
  return (
    <UndoContext value={setOffer}>
      {children}
      {/* There from the start, so that what appears in it is announced. At the top where Create has its bar below. */}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 z-40 flex justify-center px-4 max-lg:top-17 lg:bottom-6"
      >
        {offer ? <UndoToast key={offer.removed.id} offer={offer} onClose={close} /> : null}
      </div>
    </UndoContext>
  );
}

function UndoToast({ offer, onClose }: { offer: Offer; onClose: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  const [held, setHeld] = useState(false);
  const { run, pending, problem } = useAction();
  // What was deleted took the focus with it; this is where it is of use now.
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (held || pending) return;
    const timer = setTimeout(onClose, offerMs);
    return () => clearTimeout(timer);
  }, [held, pending, onClose]);
  return (
    <div
      className="pointer-events-auto flex items-center gap-1 rounded-lg border border-line bg-surface py-1.5 pr-1.5 pl-4 text-sm shadow-lg"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <span className="mr-3">{problem ?? 'Deleted'}</span>
      <Button
        ref={undo}
        look="plain"
        size="small"
        className="text-accent"
        disabled={pending}
        onClick={() => run(offer.restore, offer.removed, onClose)}
      >
        Undo
      </Button>
      <Button look="plain" size="icon" aria-label="Close" onClick={onClose} className="text-muted">
        <X aria-hidden className="size-4" />
      </Button>
    </div>
  );
}

/** Removes a generation and offers to take it back. Undefined without actions. */
export function useRemove(actions: GenerationActions | undefined, { run }: ActionRun, then?: () => void) {
  const offer = use(UndoContext);
  if (!actions) return undefined;
  return (generation: Pick<GenerationView, 'id' | 'change'>) =>
    run(actions.remove, generation, (removed) => {
      offer({ removed, restore: actions.restore });
      then?.();
    });
}
