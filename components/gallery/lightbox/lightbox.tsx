'use client';

import { clsx } from 'clsx';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { nameOf, sizeOf } from '../../generation/facts';
import { useGeneration } from '../../live/use-generations';
import type { MarkInput } from '../curation/actions';
import { useCurated, useCuration } from '../curation/curation-provider';
import { LightboxBar } from './lightbox-bar';
import { lightboxAct } from './lightbox-keys';
import { LightboxPanel } from './lightbox-panel';
import { useFullScreen } from './use-full-screen';
import { useHands } from './use-hands';
import { useNeighbours } from './use-neighbours';
import { useZoom } from './use-zoom';
import { ZoomPicture } from './zoom-picture';

/** Looking closely, over the whole window, from picture to picture in the order of the search. Mount it to open it. */
export function Lightbox({
  start: { view, index, query },
  onShow,
  onClose,
}: {
  start: { readonly view: GenerationView; readonly index: number; readonly query: string };
  /** Another picture is shown. */
  onShow: (id: string) => void;
  onClose: () => void;
}) {
  const [shown, setShown] = useState({ view, index });
  const [settings, setSettings] = useState(false);
  /** A step that waits until it is known where it leads. */
  const [wanted, setWanted] = useState<'previous' | 'next'>();
  const dialog = useRef<HTMLDialogElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const generation = useCurated(useGeneration(shown.view));
  const { previous, next } = useNeighbours(generation, query);
  const { mark } = useCuration();
  const fullScreen = useFullScreen(whole);
  const image = generation.images[shown.index];
  const zoom = useZoom(room, `${generation.id} ${shown.index}`, image ?? sizeOf(generation));
  const hands = useHands(room, zoom, step);
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
    whole.current?.focus();
  }, []);

  const ends = {
    previous: shown.index === 0 && previous === null,
    next: shown.index + 1 >= generation.images.length && next === null,
  };
  /** Through the pictures of a generation, then on to the one beside it. */
  function step(to: 'previous' | 'next') {
    const index = shown.index + (to === 'next' ? 1 : -1);
    if (generation.images[index]) return setShown({ ...shown, index });
    const view = to === 'next' ? next : previous;
    setWanted(view === undefined ? to : undefined);
    if (!view) return;
    setShown({ view, index: to === 'next' ? 0 : Math.max(0, view.images.length - 1) });
    onShow(view.id);
  }
  const goOn = useEffectEvent(() => {
    if (wanted) step(wanted);
  });
  const known = wanted && (wanted === 'next' ? next : previous) !== undefined;
  useEffect(() => {
    if (known) goOn();
  }, [known]);
  const set = (marks: MarkInput) => void mark({ ids: [generation.id] }, marks);

  function onKeyDown(event: KeyboardEvent) {
    // Stars are radio buttons and have keys of their own.
    if (event.target instanceof HTMLInputElement) return;
    const act = lightboxAct(event, zoom.zoomed);
    if (!act) return;
    event.preventDefault();
    switch (act.kind) {
      case 'step':
        return step(act.to);
      case 'move': {
        const { width = 0, height = 0 } = zoom.frame?.room ?? {};
        return zoom.move({ x: act.by.x * width, y: act.by.y * height });
      }
      case 'zoom':
        if (act.how === 'fit' || act.how === 'actual') return zoom[act.how]();
        return act.how === 'toggle' ? zoom.toggle() : zoom.step(act.how === 'in' ? 1 : -1);
      case 'settings':
        return setSettings(!settings);
      case 'fullScreen':
        return fullScreen.toggle?.();
      case 'favourite':
        return set({ favourite: !generation.favourite });
      case 'reject':
        return set({ rejected: !generation.rejected });
      case 'rate':
        return set({ rating: act.rating });
    }
  }
  return (
    <dialog
      ref={dialog}
      aria-label="Lightbox"
      onClose={onClose}
      onKeyDown={onKeyDown}
      className="m-0 h-dvh max-h-none w-dvw max-w-none overflow-hidden bg-paper p-0 text-ink"
    >
      {/* The browser puts no dialog on the full screen, but what is in one. */}
      <div ref={whole} tabIndex={-1} className="flex size-full flex-col bg-paper outline-none">
        <LightboxBar
          generation={generation}
          zoom={zoom}
          settings={settings}
          fullScreen={fullScreen}
          onFavourite={() => set({ favourite: !generation.favourite })}
          onSettings={() => setSettings(!settings)}
          onClose={() => dialog.current?.close()}
        />
        <div className="flex min-h-0 flex-1 max-lg:flex-col">
          <div className="relative min-h-0 min-w-0 flex-1">
            <div
              ref={room}
              {...hands.handlers}
              className={clsx(
                'absolute inset-0 touch-none overflow-hidden bg-raised',
                zoom.zoomed && 'cursor-grab active:cursor-grabbing',
              )}
            >
              {image ? (
                <ZoomPicture
                  key={image.hash}
                  image={image}
                  alt={nameOf(generation)}
                  zoom={zoom}
                  shift={hands.shift}
                />
              ) : null}
            </div>
            <StepButton to="previous" end={ends.previous} onStep={step} />
            <StepButton to="next" end={ends.next} onStep={step} />
          </div>
          {settings ? <LightboxPanel generation={generation} onRate={(rating) => set({ rating })} /> : null}
        </div>
        <p role="status" className="sr-only">
          {nameOf(generation)}
          {generation.images.length > 1 ? `, ${shown.index + 1} of ${generation.images.length}` : ''}
          {generation.favourite ? ', favourite' : ''}
          {generation.rejected ? ', rejected' : ''}
          {generation.rating > 0 ? `, rated ${generation.rating}` : ''}
        </p>
      </div>
    </dialog>
  );
}

/** At an end it stays, so that the focus does. */
function StepButton({
  to,
  end,
  onStep,
}: {
  to: 'previous' | 'next';
  end: boolean;
  onStep: (to: 'previous' | 'next') => void;
}) {
  const Icon = to === 'next' ? ChevronRight : ChevronLeft;
  return (
    <button
      type="button"
      aria-label={to === 'next' ? 'Next picture' : 'Previous picture'}
      aria-disabled={end || undefined}
      onClick={() => onStep(to)}
      className={clsx(
        'absolute bottom-4 grid size-11 cursor-pointer place-items-center rounded-full border border-line bg-surface/85 hover:bg-surface sm:top-1/2 sm:bottom-auto sm:-translate-y-1/2',
        'aria-disabled:cursor-default aria-disabled:opacity-40',
        to === 'next' ? 'right-3' : 'left-3',
      )}
    >
      <Icon aria-hidden className="size-5" />
    </button>
  );
}
