'use client';

import { clsx } from 'clsx';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { isFinished } from '@/lib/generation/state';
import type { GenerationView } from '@/lib/generation/view';
import { madeBy, promptText, seedText } from '../generation/facts';
import { shorten } from '../generation/format';
import { holdText } from '../generation/hold-text';
import { Picture } from '../generation/picture';
import { placeholderColor } from '../generation/placeholder';
import { ProgressLine } from '../generation/progress-line';
import { StoppedIcon } from '../generation/stopped-icon';
import { stoppedText } from '../generation/stopped-text';
import { tileName } from '../generation/tile-name';
import { useStay } from '../generation/use-stay';
import { TileMarks } from './curation/tile-marks';
import { resultHref } from './gallery-href';
import type { Stack } from './gallery-item';
import { tileStyle } from './justify';
import { StackBadge } from './stack-badge';
import { TileCheck } from './tile-check';
import { TileLook } from './tile-look';
import { shapeOf } from './tile-shape';
import type { Place } from './timeline/rows';
import { useCoarsePointer } from './use-coarse-pointer';

/** One tile of the justified rows, in any state: always a link to its page, nothing else. */
export function GalleryTile({
  generation,
  stack,
  onStack,
  place,
  position,
  tabbable,
  eager,
  coloursOnly,
  studioProvider,
  onFollow,
  onPick,
}: {
  generation: GenerationView;
  /** The pictures behind it. */
  stack: Stack | undefined;
  onStack: (stack: Stack) => void;
  /** Where it stands; without, the browser lays it out. */
  place: Place | undefined;
  /** Among the list's tiles, of which not all are in the page. */
  position: { readonly index: number; readonly count: number };
  /** One tile of the gallery is in the tab order; the arrow keys reach the others. */
  tabbable: boolean;
  eager: boolean | 'first';
  /** A tile that comes while this holds shows no picture until it ends. */
  coloursOnly: boolean;
  studioProvider: GenerationView['provider'];
  onFollow: (id: string) => void;
  /** The tile was pressed with these keys held; true where that selected it. */
  onPick: (id: string, keys: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }) => boolean;
}) {
  const href = resultHref(generation.id, useSearchParams().get('q') ?? '');
  const stay = useStay(href);
  // Buttons nobody points at would be most of the page.
  const [touched, setTouched] = useState(false);
  const touch = () => setTouched(true);
  const coarse = useCoarsePointer();
  return (
    <li
      onPointerEnter={touch}
      onFocus={touch}
      style={place ?? tileStyle(shapeOf(generation))}
      className={clsx('group/tile', place ? 'absolute' : 'relative')}
      aria-posinset={position.index + 1}
      aria-setsize={position.count}
    >
      <Link
        href={href}
        aria-label={tileName(generation)}
        tabIndex={tabbable ? 0 : -1}
        data-tile={generation.id}
        prefetch={false}
        onClick={(event) => {
          // Enter, which opens whatever is selected; a key of its own selects.
          const byKey = event.detail === 0;
          if (!byKey && onPick(generation.id, event)) event.preventDefault();
          else onFollow(generation.id);
        }}
        onNavigate={stay}
        className="group absolute inset-0 block overflow-hidden rounded-sm bg-raised"
      >
        <TileFace generation={generation} eager={eager} coloursOnly={coloursOnly} />
        {generation.provider === 'sandbox' && studioProvider !== 'sandbox' && generation.images.length > 0 ? (
          <SandboxMark />
        ) : null}
      </Link>
      {/* The mark always selects, also the first one. */}
      <TileCheck
        generation={generation}
        onPick={({ shiftKey }) => onPick(generation.id, { shiftKey, ctrlKey: true, metaKey: false })}
      />
      {generation.images.length > 0 && (touched || coarse) ? <TileLook generation={generation} /> : null}
      {generation.images.length > 0 && (touched || isMarked(generation)) ? (
        <TileMarks generation={generation} />
      ) : null}
      {stack ? <StackBadge stack={stack} tabbable={tabbable} onToggle={() => onStack(stack)} /> : null}
    </li>
  );
}

const isMarked = ({ favourite, rejected, rating, verification }: GenerationView): boolean =>
  favourite || rejected || rating > 0 || verification !== null;

function TileFace({
  generation,
  eager,
  coloursOnly,
}: {
  generation: GenerationView;
  eager: boolean | 'first';
  coloursOnly: boolean;
}) {
  const prompt = promptText(generation);
  const [image] = generation.images;
  // A picture that has been shown stays.
  const [shown, setShown] = useState(!coloursOnly);
  if (!coloursOnly && !shown) setShown(true);
  if (image && !shown) {
    return (
      <span className="block size-full" style={{ backgroundColor: placeholderColor(image.placeholder) }} />
    );
  }
  if (image) {
    return (
      <>
        <Picture image={image} alt="" eager={eager} sizes="(min-width: 640px) 26rem, 60vw" />
        {generation.images.length > 1 ? (
          <span className="absolute bottom-1.5 left-1.5 rounded bg-black/65 px-1.5 text-xs text-white tabular-nums pointer-coarse:left-9 group-hover:hidden group-focus-visible:hidden">
            {generation.images.length}
          </span>
        ) : null}
        <span className="absolute inset-x-0 bottom-0 bg-linear-to-t from-black/80 via-black/55 to-transparent px-2.5 pt-10 pb-2 text-white pointer-coarse:pl-10 opacity-0 transition-opacity duration-150 group-hover:opacity-100 group-focus-visible:opacity-100">
          <span className="line-clamp-2 text-sm leading-snug">{shorten(prompt, 140)}</span>
          <span className="mt-0.5 flex justify-between gap-3 text-xs text-white/80">
            <span className="truncate">{madeBy(generation)}</span>
            <span className="font-mono tabular-nums">{seedText(generation)}</span>
          </span>
        </span>
      </>
    );
  }
  if (!isFinished(generation.state)) {
    return (
      <span className="flex size-full flex-col justify-end gap-1 rounded-sm border border-line bg-raised p-2.5">
        <span
          className={clsx(
            'text-sm leading-snug text-muted',
            generation.onHold ? 'line-clamp-1' : 'line-clamp-2',
          )}
        >
          {shorten(prompt, 90)}
        </span>
        {generation.onHold ? (
          <span className="line-clamp-6 text-xs leading-tight">{holdText(generation)}</span>
        ) : (
          <ProgressLine generation={generation} />
        )}
      </span>
    );
  }
  const { title, charged } = stoppedText(generation);
  return (
    <span className="flex size-full flex-col gap-1 overflow-hidden rounded-sm border border-line bg-paper p-2.5 text-sm leading-snug">
      <StoppedIcon state={generation.state} />
      <span className="line-clamp-3">{title}</span>
      <span className="text-xs text-muted">{charged}</span>
      <span className="mt-auto line-clamp-2 text-muted">{shorten(prompt, 80)}</span>
    </span>
  );
}

/**
 * Where the studio works with the provider, a picture of the sandbox stands among real ones. (Where it works with the
 * sandbox, the header says so for all of them.)
 */
function SandboxMark() {
  return (
    <span className="absolute right-1.5 bottom-1.5 rounded bg-black/45 px-1.5 text-[11px] leading-4 text-white/90">
      Sandbox
    </span>
  );
}
