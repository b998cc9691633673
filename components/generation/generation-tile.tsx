'use client';

import { lazy, memo, Suspense, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { exhaustive } from '@/lib/result';
import type { GenerationActions } from './actions';
import { PictureTile } from './picture-tile';
import { RunningTile } from './running-tile';
import { StoppedOutline } from './stopped-outline';

/** Most lists have none, so what draws one follows when there is one; the page stands also where it cannot be had. */
const StoppedTile = lazy(async () => {
  const module = await import('./stopped-tile').catch(() => undefined);
  return { default: module?.StoppedTile ?? StoppedOutline };
});

/**
 * One generation in a row of tiles. It fills the box it stands in, which must be positioned. Without `actions` it only
 * shows. Rendered anew only when its generation changes, and not with each one of the list.
 */
export const GenerationTile = memo(function GenerationTile({
  generation,
  actions,
  sizes,
}: {
  generation: GenerationView;
  actions?: GenerationActions | undefined;
  /** How wide it is shown, as in HTML's `sizes`. */
  sizes?: string;
}) {
  // Somebody saw it begin and waits for it.
  const [awaited] = useState(generation.state !== 'succeeded');
  switch (generation.state) {
    case 'queued':
    case 'submitting':
    case 'waiting':
    case 'saving':
      return <RunningTile generation={generation} actions={actions} />;
    case 'succeeded':
      return <PictureTile generation={generation} eager={awaited} {...(sizes && { sizes })} />;
    case 'failed':
    case 'unconfirmed':
    case 'cancelled':
      return (
        <Suspense fallback={<StoppedOutline generation={generation} />}>
          <StoppedTile generation={generation} actions={actions} />
        </Suspense>
      );
    default:
      return exhaustive(generation.state);
  }
});
