import type { Peer } from '@/lib/accounts/views';
import type { ImageView } from '@/lib/generation/view';
import { Picture } from '../../generation/picture';
import { ShareButton } from '../../share/share-button';
import { CoverCard } from '../../ui/cover-card';
import { CoverGrid } from '../../ui/cover-grid';
import { LinkButton } from '../../ui/link-button';
import type { CollectionView } from '../curation/actions';
import { searchLink } from '../curation/search-link';
import { pictures } from '../curation/words';
import { seenByText } from './seen-by-text';

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
  onGrant,
  ...acts
}: {
  collection: Covered;
  /** Everybody else of the studio. */
  people: readonly Peer[];
  onGrant: () => void;
  onRename: () => void;
  onDelete: () => void;
}) {
  const seenBy = seenByText(people.filter(({ owner }) => grantees.includes(owner)));
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
      {people.length > 0 ? (
        <LinkButton aria-label={`${seenBy}: ${name}`} onClick={onGrant} className="mt-0.5 block">
          {seenBy}
        </LinkButton>
      ) : null}
    </CoverCard>
  );
}
