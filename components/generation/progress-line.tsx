'use client';

import { clsx } from 'clsx';
import type { GenerationView } from '@/lib/generation/view';
import { elapsedSeconds, progress, statusText } from './progress';
import { useNow } from './use-now';

/** What is happening, with a quiet line for how much of the usual time has gone. Not announced as it ticks. */
export function ProgressLine({ generation }: { generation: GenerationView }) {
  const now = useNow(!generation.onHold);
  const underWay = !generation.onHold && (generation.state === 'waiting' || generation.state === 'saving');
  const share =
    underWay && now !== null ? progress(elapsedSeconds(generation, now), generation.expectedSeconds) : 0;
  return (
    <div>
      <p className="text-sm text-pretty tabular-nums">{statusText(generation, now)}</p>
      {generation.onHold ? null : (
        <div aria-hidden className="mt-1.5 h-0.5 overflow-hidden rounded-full bg-line">
          <div
            className={clsx(
              'h-full w-full origin-left rounded-full transition-transform duration-1000 ease-linear',
              underWay ? 'bg-accent' : 'bg-transparent',
            )}
            style={{ transform: `scaleX(${share.toFixed(4)})` }}
          />
        </div>
      )}
    </div>
  );
}
