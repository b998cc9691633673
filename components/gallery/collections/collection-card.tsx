import type { Peer } from '@/lib/accounts/views';
import type { ImageView } from '@/lib/generation/view';
import { Picture } from '../../generation/picture';
import { ShareButton } from '../../share/share-button';
import { CoverCard } from '../../ui/cover-card';
import { CoverGrid } from '../../ui/cover-grid';
import type { CollectionView } from '../curation/actions';
import { searchLink } from '../curation/search-link';
import { pictures } from '../curation/words';
import type { CollectionActions } from './actions';
import { GrantButton } from './grant-button';

export interface Covered extends CollectionView {
  /** Its newest pictures. */
  readonly covers: readonly ImageView[];
  /** Who else of the studio sees it, by `owner`. */
  readonly grantees: readonly string[];
}

/** A collection, which leads to what it finds, under its four newest pictures. */
export function CollectionCard({
  collection: { id, name, count, covers, grantees },
  people,
  grant,
  ...acts
}: {
  collection: Covered;
  /** Everybody else of the studio. */
  people: readonly Peer[];
  grant: CollectionActions['grant'];
  onRename: () => void;
  onDelete: () => void;
}) {
  return (
    <CoverCard
      href={searchLink('collection', name)}
      name={name}
      covers={
        <CoverGrid
          covers={covers.map((image) => ({
            key: image.hash,
            picture: <Picture image={image} alt="" sizes="16rem" className="*:object-cover" />,
          }))}
        />
      }
      action={
        count > 0 ? (
          <ShareButton
            look="icon"
            className="text-muted"
            label={`Share ${name}`}
            shared={{ subject: { kind: 'collection', id }, name: `“${name}”`, ownTitle: name }}
          />
        ) : null
      }
      {...acts}
    >
      {pictures(count)}
      <GrantButton
        collection={{ id, name }}
        people={people}
        grantees={grantees}
        grant={grant}
        className="mt-0.5 block"
      />
    </CoverCard>
  );
}
