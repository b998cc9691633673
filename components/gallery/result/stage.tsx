'use client';

import { clsx } from 'clsx';
import { Expand } from 'lucide-react';
import type { GenerationView } from '@/lib/generation/view';
import type { GenerationActions } from '../../generation/actions';
import { promptText } from '../../generation/facts';
import { shorten } from '../../generation/format';
import { imageUrl, Picture } from '../../generation/picture';
import { ProgressLine } from '../../generation/progress-line';
import { type ActionRun, useAction } from '../../generation/use-action';
import { Button } from '../../ui/button';
import { useLightbox } from '../lightbox/lightbox-provider';
import { StoppedPanel } from './stopped-panel';

/** The picture as large as the window allows, on a quiet mat; or what there is to say instead of it. */
export function Stage({
  generation,
  actions,
  labels,
}: {
  generation: GenerationView;
  actions: GenerationActions;
  labels: Readonly<Record<string, string>>;
}) {
  const action = useAction();
  const lookClosely = useLightbox();
  return (
    <div className="flex flex-col items-center justify-center gap-4 rounded-lg bg-raised p-3 sm:p-6 lg:min-h-[calc(100dvh-6rem)]">
      {generation.state === 'succeeded' ? (
        generation.images.map((image, index) => (
          <div key={image.hash} className="relative" style={frame(image)}>
            <a
              href={imageUrl(image.hash, 'original')}
              target="_blank"
              rel="noreferrer"
              title="Open the original"
              className="block size-full overflow-hidden rounded-xs shadow-sm"
            >
              <Picture
                original
                eager
                image={image}
                alt={
                  generation.images.length > 1
                    ? `${index + 1}: ${shorten(promptText(generation), 200)}`
                    : shorten(promptText(generation), 200)
                }
              />
            </a>
            <button
              type="button"
              aria-label="Look closely"
              title="Look closely"
              onClick={() => lookClosely(generation, index)}
              className="absolute top-2 right-2 grid size-9 cursor-pointer place-items-center rounded-md border border-line bg-surface/85 hover:bg-surface pointer-coarse:size-11"
            >
              <Expand aria-hidden className="size-4" />
            </button>
          </div>
        ))
      ) : generation.state === 'failed' ||
        generation.state === 'unconfirmed' ||
        generation.state === 'cancelled' ? (
        <div
          className={clsx(emptyFrame, 'grid max-w-full min-w-[min(100%,30rem)]')}
          style={{ width: frame(generation.expectedSize).width }}
        >
          {/* The picture's shape, unless the words need more: an aspect-ratio would let them hang out. */}
          <span
            aria-hidden
            className="[grid-area:1/1]"
            style={{ paddingBottom: percent(generation.expectedSize) }}
          />
          <div className="flex justify-center self-center p-5 [grid-area:1/1] sm:p-8">
            <StoppedPanel generation={generation} actions={actions} labels={labels} action={action} />
          </div>
        </div>
      ) : (
        <Running generation={generation} actions={actions} action={action} />
      )}
    </div>
  );
}

/** Where the picture would hang. */
const emptyFrame = 'rounded-xs border border-dashed border-line-strong/60 bg-paper/50';

function Running({
  generation,
  actions,
  action: { run, pending, problem },
}: {
  generation: GenerationView;
  actions: GenerationActions;
  action: ActionRun;
}) {
  return (
    <div
      className={clsx(emptyFrame, 'flex min-h-fit flex-col justify-end gap-3 p-4 sm:p-6')}
      style={frame(generation.expectedSize)}
    >
      <p className="m-auto font-mono text-sm text-muted tabular-nums">
        {generation.expectedSize.width} × {generation.expectedSize.height}
      </p>
      {generation.state === 'queued' ? (
        <Button
          size="small"
          disabled={pending}
          onClick={() => run(actions.cancel, generation)}
          className="self-start"
        >
          Cancel
        </Button>
      ) : null}
      {problem ? (
        <p role="alert" className="text-sm text-danger">
          {problem}
        </p>
      ) : null}
      <ProgressLine generation={generation} />
    </div>
  );
}

const percent = ({ width, height }: { width: number; height: number }) => `${(100 * height) / width}%`;

/** As wide as the mat, as tall as the window and, for a small picture, not blown up much. */
function frame({ width, height }: { width: number; height: number }) {
  const ratio = width / height;
  return {
    aspectRatio: `${width} / ${height}`,
    width: `min(100%, (100dvh - 9.5rem) * ${ratio.toFixed(4)}, ${Math.max(width, 320)}px)`,
  };
}
