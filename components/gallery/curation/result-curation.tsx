'use client';

import { clsx } from 'clsx';
import { Heart, ThumbsDown } from 'lucide-react';
import { useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { Button } from '../../ui/button';
import type { GalleryAct } from '../keys';
import { useCurated, useCuration } from './curation-provider';
import { ResultCollections } from './result-collections';
import { ResultTags } from './result-tags';
import { Stars } from './stars';
import { useCurationKeys } from './use-curation-keys';

/** How a result is ordered: favourite, rejected, stars, tags and collections, each with its key. */
export function ResultCuration({
  generation,
  collections,
}: {
  generation: GenerationView;
  /** Those it is in. */
  collections: readonly { readonly id: string; readonly name: string }[];
}) {
  const view = useCurated(generation);
  const { mark } = useCuration();
  const [adding, setAdding] = useState<'tag' | 'collection'>();
  const target = { ids: [view.id] };
  const act = (wish: GalleryAct): boolean => {
    if (wish.kind === 'favourite') mark(target, { favourite: !view.favourite });
    else if (wish.kind === 'reject') mark(target, { rejected: !view.rejected });
    else if (wish.kind === 'rate') mark(target, { rating: wish.rating });
    else if (wish.kind === 'tag') setAdding('tag');
    else if (wish.kind === 'collect') setAdding('collection');
    else return false;
    return true;
  };
  useCurationKeys((wish, event) => {
    if (act(wish)) event.preventDefault();
  });
  return (
    <section aria-label="Order" className="space-y-2">
      <div className="-ml-2 flex flex-wrap items-center gap-x-1">
        <Toggle label="Favourite" pressed={view.favourite} onToggle={() => act({ kind: 'favourite' })}>
          <Heart aria-hidden className={clsx('size-5', view.favourite && 'fill-accent text-accent')} />
        </Toggle>
        <Toggle label="Rejected" pressed={view.rejected} onToggle={() => act({ kind: 'reject' })}>
          <ThumbsDown aria-hidden className={clsx('size-5', view.rejected && 'fill-danger/30 text-danger')} />
        </Toggle>
        <Stars name="rating" value={view.rating} onChange={(rating) => act({ kind: 'rate', rating })} />
      </div>
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <ResultTags
          view={view}
          adding={adding === 'tag'}
          onAdd={(open) => setAdding(open ? 'tag' : undefined)}
        />
        <ResultCollections
          id={view.id}
          initial={collections}
          adding={adding === 'collection'}
          onAdd={(open) => setAdding(open ? 'collection' : undefined)}
        />
      </div>
    </section>
  );
}

function Toggle({
  label,
  pressed,
  onToggle,
  children,
}: {
  label: string;
  pressed: boolean;
  onToggle: () => void;
  children: React.ReactNode;
}) {
  return (
    <Button
      look="plain"
      size="icon"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onToggle}
    >
      {children}
    </Button>
  );
}
