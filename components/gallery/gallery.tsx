'use client';

import type { GenerationView } from '@/lib/generation/view';
import { Button } from '../ui/button';
import { Spinner } from '../ui/spinner';
import { EmptyGallery } from './empty-gallery';
import { GalleryTile } from './gallery-tile';
import type { GenerationPage } from './generation-page';
import { LoadSentinel } from './load-sentinel';
import { useArrowKeys } from './use-arrow-keys';
import { usePages } from './use-pages';

// About what fills the first screen; the rest loads as it comes near.
const eagerTiles = 12;

/** Every generation, newest first, in justified rows that keep themselves current. */
export function Gallery({
  first,
  provider,
}: {
  first: GenerationPage;
  provider: GenerationView['provider'];
}) {
  const { generations, more, loading, problem, loadMore } = usePages(first);
  const ids = generations.map((generation) => generation.id);
  const { current, listProps } = useArrowKeys(ids[0]);
  // The tile that had the focus may have been deleted.
  const tabbable = current !== undefined && ids.includes(current) ? current : ids[0];

  if (generations.length === 0 && !more) return <EmptyGallery />;
  return (
    <>
      <ul
        aria-label="Generations, newest first"
        className="flex flex-wrap gap-1 [--row:8.5rem] after:grow-[1000] after:content-[''] sm:gap-1.5 sm:[--row:12rem] xl:[--row:14rem]"
        {...listProps}
      >
        {generations.map((generation, index) => (
          <GalleryTile
            key={generation.id}
            generation={generation}
            tabbable={generation.id === tabbable}
            eager={index < eagerTiles}
            studioProvider={provider}
          />
        ))}
      </ul>
      {more ? (
        <div className="flex flex-col items-center gap-2 py-8">
          {problem ? (
            <p role="alert" className="text-sm text-danger">
              Older pictures could not be loaded.
            </p>
          ) : (
            <LoadSentinel key={generations.length} onNear={loadMore} />
          )}
          <Button onClick={loadMore} disabled={loading}>
            {loading ? <Spinner /> : null}
            {problem ? 'Try again' : 'Load more'}
          </Button>
        </div>
      ) : null}
    </>
  );
}
