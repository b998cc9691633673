import 'server-only';
import type { Comparison } from '../store/comparison-contract';
import type { Generation, ImageRecord } from '../store/contract';
import { pictureKey, referenceKey } from './picture-key';
import { publicComparison } from './public-comparison';
import { publicSettings, referencesOf, type SpecOf } from './public-settings';
import type { PublicPicture, PublicShare } from './public-share';
import { type Exhibit, shows } from './share';

/** What stands behind a share now. */
export interface Shown {
  /** At least one, each with its pictures. */
  readonly members: readonly Generation[];
  /** Where the share is one of a comparison. */
  readonly comparison: Comparison | undefined;
  /** The reference images that are kept, by their hashes. */
  readonly references: ReadonlyMap<string, ImageRecord>;
}

/**
 * What a stranger is told: every field is picked by its name, so that what is added to a generation some day is private until
 * it is added here.
 */
export function pickPublic(share: Exhibit, shown: Shown, specOf: SpecOf): PublicShare {
  const { title, note, indexed, embeddable, original } = share;
  const pictures = shown.members.flatMap((member) =>
    member.images.map((image) => ({ member, picture: publicPicture(share, member, image, shown, specOf) })),
  );
  const places = new Map(
    shown.members.map(({ id }) => [id, pictures.findIndex(({ member }) => member.id === id)]),
  );
  return {
    title,
    note,
    indexed,
    embeddable,
    original,
    pictures: pictures.map(({ picture }) => picture),
    ...(shown.comparison && {
      comparison: publicComparison(shown.comparison, share.level, shown.members, places, specOf),
    }),
  };
}

function publicPicture(
  { id, level }: Exhibit,
  { id: generationId, settings, provider }: Generation,
  { hash, format, width, height, placeholder }: ImageRecord,
  { references }: Shown,
  specOf: SpecOf,
): PublicPicture {
  return {
    key: pictureKey(id, generationId, hash),
    width,
    height,
    placeholder,
    format,
    sandbox: provider === 'sandbox',
    ...publicSettings(settings, level, specOf),
    ...(shows(level, 'references') && {
      references: referencesOf(settings).flatMap((reference) => {
        const record = references.get(reference);
        return record ? [publicReference(id, record)] : [];
      }),
    }),
  };
}

const publicReference = (shareId: string, { hash, width, height, placeholder }: ImageRecord) => ({
  key: referenceKey(shareId, hash),
  width,
  height,
  placeholder,
});
