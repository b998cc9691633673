'use client';

import { clsx } from 'clsx';
import Link from 'next/link';
import { isFinished } from '@/lib/generation/state';
import type { GenerationView } from '@/lib/generation/view';
import { justified, tileStyle } from '../gallery/justify';
import type { GenerationActions } from '../generation/actions';
import { sizeOf } from '../generation/facts';
import { GenerationTile } from '../generation/generation-tile';
import { useGenerations } from '../live/use-generations';
import { EmptyResults } from './empty-results';

/** What has been made lately, newest first, current by itself. */
export function Results({
  initial,
  actions,
  onExample,
}: {
  initial: readonly GenerationView[];
  actions: GenerationActions;
  onExample: (prompt: string) => void;
}) {
  const { generations } = useGenerations({ initial });
  if (generations.length === 0) return <EmptyResults onExample={onExample} />;
  return (
    <>
      <div className="mb-3 flex items-baseline justify-between">
        <h2 className="text-sm font-medium">Latest</h2>
        <Link
          href="/gallery"
          className="text-sm text-muted underline-offset-4 hover:text-ink hover:underline"
        >
          All in the gallery
        </Link>
      </div>
      <ul
        aria-label="Latest generations"
        className={clsx(justified, 'gap-2 [--row:11rem] sm:[--row:18rem] 2xl:[--row:20rem]')}
      >
        {generations.map((generation) => (
          <li key={generation.id} {...room(generation)}>
            <GenerationTile
              generation={generation}
              actions={actions}
              sizes="(min-width: 1024px) 25vw, (min-width: 640px) 40vw, 60vw"
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * A picture has its own shape. What ended without one is a card of words, as tall as they are: beside the pictures where
 * there is room, on a phone across the whole row.
 */
function room(generation: GenerationView) {
  return isFinished(generation.state) && generation.state !== 'succeeded'
    ? { className: 'relative flex grow basis-full sm:min-h-44 sm:grow-[0.6] sm:basis-72' }
    : { className: 'relative', style: tileStyle(sizeOf(generation)) };
}
