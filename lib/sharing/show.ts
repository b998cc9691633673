import 'server-only';
import { findModel } from '../models/catalog';
import type { Generation, ImageRecord, Store } from '../store/contract';
import type { KnownImages } from '../store/image-contract';
import { pickPublic } from './pick-public';
import { pictureKey, referenceKey } from './picture-key';
import { referencesOf } from './public-settings';
import type { PublicShare } from './public-share';
import { type Exhibit, mostPictures, shows } from './share';

/** As much of the store as others get to see something of. */
export type Showroom = Pick<Store, 'shares' | 'comparisons' | 'images'>;

/** What an exhibit shows now to whoever may see it; undefined where nothing is left of it. */
export async function show(store: Showroom, exhibit: Exhibit): Promise<PublicShare | undefined> {
  const { owner, subject, level } = exhibit;
  const members = await store.shares.members(owner, subject, mostPictures);
  if (members.length === 0) return undefined;
  const comparison =
    subject.kind === 'comparison' ? await store.comparisons.get(owner, subject.id) : undefined;
  const references = await readReferences(store, shows(level, 'references') ? members : []);
  return pickPublic(exhibit, { members, comparison, references }, findModel);
}

export interface ShownPicture {
  /** Stays on the server: its hash is nobody's business. */
  readonly image: ImageRecord;
  /** The original may be downloaded. */
  readonly original: boolean;
}

/** The picture that a key names in an exhibit, as it is now. */
export const showPicture = async (
  store: Showroom,
  exhibit: Exhibit,
  key: string,
): Promise<ShownPicture | undefined> =>
  (await shownResult(store, exhibit, key)) ?? (await shownReference(store, exhibit, key));

async function shownResult(
  store: Showroom,
  { id, owner, subject, original }: Exhibit,
  key: string,
): Promise<ShownPicture | undefined> {
  const pictures = await store.shares.pictures(owner, subject, mostPictures);
  const found = pictures.find(({ generationId, image }) => pictureKey(id, generationId, image.hash) === key);
  return found && { image: found.image, original };
}

/** Whoever may see a reference image may not have the file it was. */
async function shownReference(
  store: Showroom,
  { id, owner, subject, level }: Exhibit,
  key: string,
): Promise<ShownPicture | undefined> {
  if (!shows(level, 'references')) return undefined;
  const references = await readReferences(store, await store.shares.members(owner, subject, mostPictures));
  const image = [...references.values()].find(({ hash }) => referenceKey(id, hash) === key);
  return image && { image, original: false };
}

/** The kept pictures that generations were made from, by their hashes. */
async function readReferences(
  store: { readonly images: KnownImages },
  members: readonly Generation[],
): Promise<ReadonlyMap<string, ImageRecord>> {
  const hashes = [...new Set(members.flatMap(({ settings }) => referencesOf(settings)))];
  const records = await Promise.all(hashes.map((hash) => store.images.get(hash)));
  return new Map(records.flatMap((record) => (record ? [[record.hash, record]] : [])));
}
