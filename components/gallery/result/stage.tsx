'use client';

import type { GenerationView } from '@/lib/generation/view';
import type { GenerationActions } from '../../generation/actions';
import { promptText } from '../../generation/facts';
import { shorten } from '../../generation/format';
import { imageUrl, Picture } from '../../generation/picture';
import { ProgressLine } from '../../generation/progress-line';
import { type ActionRun, useAction } from '../../generation/use-action';
import { Button } from '../../ui/button';
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
  return (
    <div className="flex flex-col items-center justify-center gap-4 rounded-lg bg-raised p-3 sm:p-6 lg:min-h-[calc(100dvh-6rem)]">
      {generation.state === 'succeeded' ? (
        generation.images.map((image, index) => (
          <a
            key={image.hash}
            href={imageUrl(image.hash, 'original')}
            target="_blank"
            rel="noreferrer"
            title="Open the original"
            className="block overflow-hidden rounded-xs shadow-sm"
            style={frame(image)}
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
        ))
      ) : generation.state === 'failed' ||
        generation.state === 'unconfirmed' ||
        generation.state === 'cancelled' ? (
        <StoppedPanel generation={generation} actions={actions} labels={labels} action={action} />
      ) : (
        <Running generation={generation} actions={actions} action={action} />
      )}
    </div>
  );
}

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
      className="flex flex-col justify-end gap-3 rounded-xs border border-line-strong/40 bg-paper/50 p-4 sm:p-6"
      style={frame(generation.expectedSize)}
    >
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

/** As wide as the mat, as tall as the window and, for a small picture, not blown up much. */
function frame({ width, height }: { width: number; height: number }) {
  const ratio = width / height;
  return {
    aspectRatio: `${width} / ${height}`,
    width: `min(100%, (100dvh - 9.5rem) * ${ratio.toFixed(4)}, ${Math.max(width, 320)}px)`,
  };
}
