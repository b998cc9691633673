'use client';

import { memo, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { exhaustive } from '@/lib/result';
import type { GenerationActions } from './actions';
import { PictureTile } from './picture-tile';
import { RunningTile } from './running-tile';
import { StoppedTile } from './stopped-tile';

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
      return <StoppedTile generation={generation} actions={actions} />;
    default:
      return exhaustive(generation.state);
  }
});
