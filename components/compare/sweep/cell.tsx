'use client';

import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import Link from 'next/link';
import { memo } from 'react';
import type { GenerationView, ImageView } from '@/lib/generation/view';
import type { GenerationActions } from '../../generation/actions';
import { Picture } from '../../generation/picture';
import { cellName } from './cell-text';
import { CellWords } from './cell-words';

/** One combination, in any state. Drawn anew only when something of it changes, and not with each one of the table. */
export const Cell = memo(function Cell({
  index,
  label,
  problem,
  generation,
  held,
  planned,
  captioned,
  chosen,
  active,
  retry,
  onChoose,
  onAsk,
}: {
  index: number;
  label: string;
  problem: string | null;
  generation: GenerationView | null;
  /** Cancelled by a pause. */
  held: boolean;
  /** It can be made again when it was deleted. */
  planned: boolean;
  /** Its label stands beneath it, where no heads of rows and columns say it. */
  captioned: boolean;
  /** Its place among the chosen ones, from 1; 0 where it is not. */
  chosen: number;
  /** The one that Tab reaches. */
  active: boolean;
  retry: GenerationActions['retry'];
  onChoose: (index: number) => void;
  /** Somebody wants to decide what becomes of it. */
  onAsk: (index: number) => void;
}) {
  const image = generation?.state === 'succeeded' ? generation.images[0] : undefined;
  const name = cellName({ label, problem, generation, held });
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid has the focus itself
      role="gridcell"
      data-cell={index}
      tabIndex={active ? 0 : -1}
      aria-label={name}
      aria-selected={chosen > 0}
      className="p-0.5 align-top outline-offset-[-2px]"
    >
      <div
        className={clsx(
          'group/cell relative aspect-(--shape) w-(--cell) overflow-hidden rounded-sm',
          image
            ? 'bg-raised'
            : generation
              ? 'border border-line bg-raised'
              : 'border border-dashed border-line',
          chosen > 0 && 'ring-2 ring-accent',
        )}
      >
        {generation ? (
          <Link
            href={`/gallery/${generation.id}`}
            prefetch={false}
            tabIndex={-1}
            aria-label={`Open ${name}`}
            className="absolute inset-0 grid place-items-center"
          >
            {image ? <InItsShape image={image} /> : null}
          </Link>
        ) : null}
        {image ? null : (
          // What is only read lets a click through to the link beneath.
          <div
            className={clsx(
              'absolute inset-0',
              generation && 'pointer-events-none [&_button]:pointer-events-auto',
            )}
          >
            <CellWords
              member={{ problem, generation, held, planned }}
              {...{ retry, active }}
              onAsk={() => onAsk(index)}
            />
          </div>
        )}
        <button
          type="button"
          tabIndex={-1}
          aria-pressed={chosen > 0}
          aria-label={`Choose ${label}`}
          title="Choose (X)"
          onClick={() => onChoose(index)}
          className={clsx(
            'absolute top-0 left-0 grid size-8 cursor-pointer place-items-center pointer-coarse:size-11',
            chosen === 0 &&
              'opacity-0 group-hover/cell:opacity-100 pointer-coarse:opacity-100 in-[td:focus-visible]:opacity-100',
          )}
        >
          <span
            className={clsx(
              'grid size-5 place-items-center rounded-full border text-xs font-medium tabular-nums',
              chosen > 0 ? 'border-white bg-accent text-on-accent' : 'border-white/90 bg-black/45 text-white',
            )}
          >
            {chosen > 0 ? chosen : <Check aria-hidden className="size-3" />}
          </span>
        </button>
      </div>
      {captioned ? (
        <p title={label} className="mt-0.5 line-clamp-2 text-xs break-words text-muted tabular-nums">
          {label}
        </p>
      ) : null}
    </td>
  );
});

/** No larger than it is: its placeholder around it would look like a part of it. */
function InItsShape({ image }: { image: ImageView }) {
  const shape = image.width / image.height;
  return (
    <span style={{ width: `min(100%, 100% * ${shape} / var(--shape))`, aspectRatio: shape }}>
      <Picture image={image} alt="" sizes="16rem" />
    </span>
  );
}
