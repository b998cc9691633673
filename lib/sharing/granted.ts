import 'server-only';
import type { ImageRecord, Store } from '../store/contract';
import type { Granted as Grant } from '../store/grant-contract';
import { pictureKey } from './picture-key';
import type { PublicPicture, PublicShare } from './public-share';
import type { Exhibit } from './share';
import { type Showroom, show, showPicture } from './show';

/** A collection that somebody else shows, for a list. */
interface GrantedCollection extends Pick<Grant, 'owner' | 'name' | 'count'> {
  readonly id: string;
  /** Of its newest results. */
  readonly covers: readonly Pick<PublicPicture, 'key' | 'width' | 'height' | 'placeholder'>[];
}

/** What others of the studio show to one person: the only way from an account to pictures that are not its own. */
export interface GrantedTo {
  /** Those with something to see, the newest grant first. */
  list(): Promise<readonly GrantedCollection[]>;
  /** Undefined for what is not granted (any more), is empty, or never was. */
  open(collectionId: string): Promise<PublicShare | undefined>;
  picture(collectionId: string, key: string): Promise<ImageRecord | undefined>;
}

const mostCovers = 4;

/** The grant is looked for at every request, for pictures too, so that taking it back works at once. */
export function grantedTo(store: Showroom & Pick<Store, 'grants'>, grantee: string): GrantedTo {
  const admitted = async (collectionId: string): Promise<Exhibit | undefined> => {
    const grant = await store.grants.find(grantee, collectionId);
    return grant && exhibitOf(grant);
  };
  return {
    async list() {
      const grants = (await store.grants.received(grantee)).filter(({ count }) => count > 0);
      return Promise.all(
        grants.map(async (grant) => {
          const { owner, name, count, collectionId: id } = grant;
          return { id, owner, name, count, covers: await coversOf(store, exhibitOf(grant)) };
        }),
      );
    },
    async open(collectionId) {
      const exhibit = await admitted(collectionId);
      return exhibit && show(store, exhibit);
    },
    async picture(collectionId, key) {
      const exhibit = await admitted(collectionId);
      return exhibit && (await showPicture(store, exhibit, key))?.image;
    },
  };
}

/** Who belongs to the studio sees how a picture was made, as its page tells it, but neither what it was made from nor its file. */
const exhibitOf = ({ collectionId, owner, name }: Grant): Exhibit => ({
  id: `granted:${collectionId}`,
  owner,
  subject: { kind: 'collection', id: collectionId },
  level: 'settings',
  original: false,
  title: name,
  note: '',
  indexed: false,
  embeddable: false,
});

async function coversOf(
  store: Showroom,
  { id, owner, subject }: Exhibit,
): Promise<GrantedCollection['covers']> {
  const pictures = await store.shares.pictures(owner, subject, mostCovers);
  return pictures
    .slice(0, mostCovers)
    .map(({ generationId, image: { hash, width, height, placeholder } }) => ({
      key: pictureKey(id, generationId, hash),
      width,
      height,
      placeholder,
    }));
}
