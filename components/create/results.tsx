'use client';

import Link from 'next/link';
import type { GenerationView } from '@/lib/generation/view';
import type { GenerationActions } from '../generation/actions';
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
      <ul className="grid grid-cols-2 items-start gap-2 sm:gap-3 xl:grid-cols-3 2xl:grid-cols-4">
        {generations.map((generation) => (
          <li key={generation.id}>
            <GenerationTile
              generation={generation}
              actions={actions}
              sizes="(min-width: 1536px) 20vw, (min-width: 1280px) 24vw, (min-width: 1024px) 33vw, 50vw"
            />
          </li>
        ))}
      </ul>
    </>
  );
}
