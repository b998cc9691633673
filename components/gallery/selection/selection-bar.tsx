'use client';

import { clsx } from 'clsx';
import { Download, FolderPlus, Heart, Star, Tag, Trash2, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useRef, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { CompareSelected } from '../../compare/entry/compare-selected';
import { PromoteSelected } from '../../reproduction/promote-selected';
import { ShareSelected } from '../../share/share-selected';
import { Button } from '../../ui/button';
import { ExportDialog } from '../bundle/export-dialog';
import { targetOf } from '../curation/actions';
import { CollectDialog, TagDialog } from '../curation/pick-dialog';
import { Stars } from '../curation/stars';
import { numberText } from '../curation/words';
import { useLightboxKey } from '../lightbox/use-lightbox-key';
import { selectedCount } from './selection';
import { useSelection } from './selection-provider';
import { TrashDialog } from './trash-dialog';
import { useBulk } from './use-bulk';

/**
 * What can be done with what is selected, floating over the gallery; and the keys that do it, to the tile in focus where
 * nothing is selected. `find` gives what the gallery has loaded.
 */
export function SelectionBar({ find }: { find: (id: string) => GenerationView | undefined }) {
  const { selection, clear } = useSelection();
  const { opened, close, act, trashNow } = useBulk(find);
  useLightboxKey(find);
  const [rating, setRating] = useState(false);
  const rate = useRef<HTMLButtonElement>(null);
  /** Escape takes back the last step first: the stars, and only then the selection. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !rating) return;
    event.stopPropagation();
    setRating(false);
    rate.current?.focus();
  };
  const [downloading, setDownloading] = useState(false);
  const count = selectedCount(selection);
  const target = targetOf(selection);
  return (
    <>
      {target ? (
        <section
          aria-label="Selection"
          onKeyDown={onKeyDown}
          className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface px-2 pt-1.5 pb-[max(0.375rem,env(safe-area-inset-bottom))] shadow-lg sm:inset-x-auto sm:bottom-5 sm:left-1/2 sm:-translate-x-1/2 sm:rounded-xl sm:border sm:py-1.5"
        >
          <div className="flex flex-wrap items-center gap-x-1 sm:flex-nowrap">
            <p
              role="status"
              className="grow px-2 text-sm font-medium whitespace-nowrap tabular-nums max-sm:basis-[60%]"
            >
              {countText(selection.kind === 'all', count)}
            </p>
            <Button
              look="plain"
              size="small"
              onClick={clear}
              className="text-muted sm:order-last pointer-coarse:h-11"
            >
              <X aria-hidden className="size-4" />
              Clear
            </Button>
            <div className="flex items-center max-sm:w-full max-sm:*:grow max-sm:*:basis-0">
              <IconButton label="Favourite" onClick={() => act({ kind: 'favourite' })}>
                <Heart aria-hidden className="size-4.5" />
              </IconButton>
              <IconButton ref={rate} label="Rate" expanded={rating} onClick={() => setRating(!rating)}>
                <Star aria-hidden className="size-4.5" />
              </IconButton>
              <IconButton label="Tag" onClick={() => act({ kind: 'tag' })}>
                <Tag aria-hidden className="size-4.5" />
              </IconButton>
              <IconButton label="Add to a collection" onClick={() => act({ kind: 'collect' })}>
                <FolderPlus aria-hidden className="size-4.5" />
              </IconButton>
              <CompareSelected selection={selection} />
              <PromoteSelected selection={selection} />
              <ShareSelected selection={selection} />
              <IconButton label="Download" onClick={() => setDownloading(true)}>
                <Download aria-hidden className="size-4.5" />
              </IconButton>
              <IconButton label="Move to trash" danger onClick={() => act({ kind: 'trash' })}>
                <Trash2 aria-hidden className="size-4.5" />
              </IconButton>
            </div>
          </div>
          {rating ? (
            <div className="flex justify-center border-t border-line pt-1">
              <Stars
                name="selection-rating"
                value={undefined}
                onChange={(stars) => act({ kind: 'rate', rating: stars })}
              />
            </div>
          ) : null}
        </section>
      ) : null}
      {target && downloading ? <ExportDialog target={target} onClose={() => setDownloading(false)} /> : null}
      {opened?.kind === 'tag' ? <TagDialog {...opened} onClose={close} /> : null}
      {opened?.kind === 'collect' ? <CollectDialog {...opened} onClose={close} /> : null}
      {opened?.kind === 'trash' ? (
        <TrashDialog target={opened.target} onTrash={() => trashNow(opened.target)} onClose={close} />
      ) : null}
    </>
  );
}

function countText(all: boolean, count: number): string {
  return all ? `All ${numberText(count)} results selected` : `${numberText(count)} selected`;
}

function IconButton({
  ref,
  label,
  expanded,
  danger = false,
  onClick,
  children,
}: {
  ref?: Ref<HTMLButtonElement>;
  label: string;
  expanded?: boolean;
  danger?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <Button
      {...(ref && { ref })}
      look="plain"
      size="icon"
      aria-label={label}
      aria-expanded={expanded}
      title={label}
      onClick={onClick}
      className={clsx('pointer-coarse:size-11', danger && 'text-danger')}
    >
      {children}
    </Button>
  );
}
