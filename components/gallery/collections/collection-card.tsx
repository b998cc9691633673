import type { ImageView } from '@/lib/generation/view';
import { Picture } from '../../generation/picture';
import { ShareButton } from '../../share/share-button';
import { CoverCard } from '../../ui/cover-card';
import type { CollectionView } from '../curation/actions';
import { searchLink } from '../curation/search-link';
import { pictures } from '../curation/words';

export interface Covered extends CollectionView {
  /** Its newest pictures. */
  readonly covers: readonly ImageView[];
}

/** A collection, which leads to what it finds, under its four newest pictures. */
export function CollectionCard({
  collection: { id, name, count, covers },
  ...acts
}: {
  collection: Covered;
  onRename: () => void;
  onDelete: () => void;
}) {
  return (
    <CoverCard
      href={searchLink('collection', name)}
      name={name}
      covers={
        <span className="grid aspect-[4/3] grid-cols-2 grid-rows-2 gap-px bg-raised">
          {covers.map((image, index) => (
            <span key={image.hash} className={`min-h-0 overflow-hidden ${spans(covers.length, index)}`}>
              <Picture image={image} alt="" sizes="16rem" className="*:object-cover" />
            </span>
          ))}
        </span>
      }
      action={
        count > 0 ? (
          <ShareButton
            look="icon"
            className="text-muted"
            label={`Share ${name}`}
            shared={{ subject: { kind: 'collection', id }, name: `“${name}”` }}
          />
        ) : null
      }
      {...acts}
    >
      {pictures(count)}
    </CoverCard>
  );
}

/** Fewer than four fill the frame as well. */
function spans(count: number, index: number): string {
  if (count === 1) return 'col-span-2 row-span-2';
  if (count === 2) return 'row-span-2';
  return count === 3 && index === 0 ? 'row-span-2' : '';
}
