import { Pencil, Trash2 } from 'lucide-react';
import Link from 'next/link';
import type { ImageView } from '@/lib/generation/view';
import { Picture } from '../../generation/picture';
import { Button } from '../../ui/button';
import type { CollectionView } from '../curation/actions';
import { searchLink } from '../curation/search-link';
import { pictures } from '../curation/words';

export interface Covered extends CollectionView {
  /** Its newest pictures. */
  readonly covers: readonly ImageView[];
}

/** A collection: a link to what it finds, under its four newest pictures. */
export function CollectionCard({
  collection: { name, count, covers },
  onRename,
  onRemove,
}: {
  collection: Covered;
  onRename: () => void;
  onRemove: () => void;
}) {
  return (
    <li className="overflow-hidden rounded-lg border border-line bg-surface">
      <Link href={searchLink('collection', name)} tabIndex={-1} aria-hidden className="block">
        <span className="grid aspect-[4/3] grid-cols-2 grid-rows-2 gap-px bg-raised">
          {covers.map((image, index) => (
            <span key={image.hash} className={`min-h-0 overflow-hidden ${spans(covers.length, index)}`}>
              <Picture image={image} alt="" sizes="16rem" className="*:object-cover" />
            </span>
          ))}
        </span>
      </Link>
      <div className="flex items-center gap-1 py-2 pr-1.5 pl-3">
        <div className="min-w-0 flex-1">
          <Link
            href={searchLink('collection', name)}
            className="block truncate font-medium underline-offset-4 hover:underline"
          >
            {name}
          </Link>
          <p className="text-sm text-muted tabular-nums">{pictures(count)}</p>
        </div>
        <Button look="plain" size="icon" aria-label={`Rename ${name}`} title="Rename" onClick={onRename}>
          <Pencil aria-hidden className="size-4 text-muted" />
        </Button>
        <Button look="plain" size="icon" aria-label={`Delete ${name}`} title="Delete" onClick={onRemove}>
          <Trash2 aria-hidden className="size-4 text-muted" />
        </Button>
      </div>
    </li>
  );
}

/** Fewer than four fill the frame as well. */
function spans(count: number, index: number): string {
  if (count === 1) return 'col-span-2 row-span-2';
  if (count === 2) return 'row-span-2';
  return count === 3 && index === 0 ? 'row-span-2' : '';
}
