'use client';

import { useRef } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { Button } from '../ui/button';
import { Spinner } from '../ui/spinner';
import { EmptyGallery } from './empty-gallery';
import { FoldTile } from './fold-tile';
import { GalleryTile } from './gallery-tile';
import type { GenerationPage } from './generation-page';
import { rowsClass } from './justify';
import { LoadSentinel } from './load-sentinel';
import { useArrowKeys } from './use-arrow-keys';
import { useFolds } from './use-folds';
import { usePages } from './use-pages';
import { useReturnFocus } from './use-return-focus';

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
  const { items, toggle } = useFolds(generations);
  const keys = items.map((item) => item.key);
  const { current, listProps } = useArrowKeys(keys[0]);
  // The tile that had the focus may have been deleted, or folded away.
  const tabbable = current !== undefined && keys.includes(current) ? current : keys[0];
  const list = useRef<HTMLUListElement>(null);
  const { follow } = useReturnFocus(list);

  if (generations.length === 0 && !more) return <EmptyGallery />;
  return (
    <>
      <ul ref={list} aria-label="Generations, newest first" className={rowsClass} {...listProps}>
        {items.map((item, index) =>
          item.kind === 'fold' ? (
            <FoldTile
              key={item.key}
              fold={item}
              tabbable={item.key === tabbable}
              onToggle={() => toggle(item)}
            />
          ) : (
            <GalleryTile
              key={item.key}
              generation={item.generation}
              tabbable={item.key === tabbable}
              eager={index < eagerTiles}
              studioProvider={provider}
              onFollow={follow}
            />
          ),
        )}
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
