'use client';

import { clsx } from 'clsx';
import { useRef, useState } from 'react';
import { unreachable } from '../../generation/actions';
import { nameOf, sizeOf } from '../../generation/facts';
import { useFullScreen } from '../../ui/use-full-screen';
import { useWindowKeys } from '../../ui/use-window-keys';
import { Cover } from '../cover';
import type { MarkInput } from '../curation/actions';
import { useCuration } from '../curation/curation-provider';
import { LightboxBar } from './lightbox-bar';
import { lightboxAct } from './lightbox-keys';
import { LightboxPanel } from './lightbox-panel';
import type { ReturnTo } from './lightbox-return';
import type { Opened } from './opened';
import { StepButton } from './step-button';
import { useClosing } from './use-closing';
import { useHands } from './use-hands';
import { useSteps } from './use-steps';
import { useZoom } from './use-zoom';
import { ZoomPicture } from './zoom-picture';

/** Looking closely, over the whole window, from picture to picture in the order of the search. Mount it to open it. */
export function Lightbox({
  opened,
  returnTo,
  onClosed,
}: {
  opened: Opened;
  returnTo: ReturnTo;
  onClosed: () => void;
}) {
  const [settings, setSettings] = useState(false);
  const room = useRef<HTMLDivElement>(null);
  const { generation, index, ends, stuck, step } = useSteps(opened);
  const { mark } = useCuration();
  const fullScreen = useFullScreen();
  const image = generation.images[index];
  const zoom = useZoom(room, `${generation.id} ${index}`, image ?? sizeOf(generation));
  const hands = useHands(room, zoom, step);
  const close = useClosing(opened, generation, returnTo, onClosed);
  const set = (marks: MarkInput) => void mark({ ids: [generation.id] }, marks);

  useWindowKeys((event) => {
    // A dialog has keys of its own.
    if (document.querySelector('dialog[open]')) return;
    const act = lightboxAct(event, zoom.zoomed);
    if (!act) return;
    event.preventDefault();
    switch (act.kind) {
      case 'close':
        return close();
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
  });
  return (
    <Cover label="Lightbox">
      <LightboxBar
        generation={generation}
        zoom={zoom}
        settings={settings}
        fullScreen={fullScreen}
        onFavourite={() => set({ favourite: !generation.favourite })}
        onSettings={() => setSettings(!settings)}
        onClose={close}
      />
      <div className="flex min-h-0 flex-1 max-lg:flex-col">
        <div className="relative min-h-0 min-w-0 flex-1">
          <div
            ref={room}
            data-room={0}
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
          {stuck ? (
            <p
              role="alert"
              className="absolute bottom-5 left-1/2 w-max max-w-[calc(100%-8.5rem)] -translate-x-1/2 rounded-md border border-line bg-surface px-3 py-1.5 text-sm text-danger"
            >
              {unreachable}
            </p>
          ) : null}
        </div>
        {settings ? (
          <LightboxPanel generation={generation} query={opened.query} onRate={(rating) => set({ rating })} />
        ) : null}
      </div>
      <p role="status" className="sr-only">
        {nameOf(generation)}
        {generation.images.length > 1 ? `, ${index + 1} of ${generation.images.length}` : ''}
        {generation.favourite ? ', favourite' : ''}
        {generation.rejected ? ', rejected' : ''}
        {generation.rating > 0 ? `, rated ${generation.rating}` : ''}
      </p>
    </Cover>
  );
}
