import 'server-only';
import { searchLink } from '@/components/gallery/curation/search-link';
import { pictures } from '@/components/gallery/curation/words';
import type { ListedShare } from '@/components/share/list/listed-share';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { exhaustive } from '@/lib/result';
import type { Share, ShareSubject } from '@/lib/sharing/share';
import { toShareView } from '@/lib/sharing/share-view';
import type { Collection } from '@/lib/store/curation-contract';

type Behind = Pick<ListedShare, 'what' | 'href'>;

/** All links, newest first, each with what stands behind it now. */
export async function readShares(studio: OwnStudio): Promise<readonly ListedShare[]> {
  const { store } = studio;
  const now = Date.now();
  const [shares, collections] = await Promise.all([store.shares.list(now), store.collections.list()]);
  return Promise.all(
    shares.map(async (share) => ({
      share: toShareView(share, now),
      ...(await behind(studio, share.subject, collections)),
      cover: await coverOf(studio, share),
    })),
  );
}

async function behind(
  studio: OwnStudio,
  subject: ShareSubject,
  collections: readonly Collection[],
): Promise<Behind> {
  switch (subject.kind) {
    case 'results': {
      const [only, ...others] = subject.ids;
      const href = only && others.length === 0 ? `/gallery/${only}` : undefined;
      return { what: pictures(subject.ids.length), href };
    }
    case 'collection': {
      const found = collections.find(({ id }) => id === subject.id);
      if (!found) return { what: 'A collection that was deleted', href: undefined };
      return { what: `Collection “${found.name}”`, href: searchLink('collection', found.name) };
    }
    case 'comparison': {
      const found = await studio.store.comparisons.get(subject.id);
      if (!found) return { what: 'A comparison that was deleted', href: undefined };
      return { what: `Comparison “${found.title}”`, href: `/compare/${found.id}` };
    }
    default:
      return exhaustive(subject);
  }
}

async function coverOf(studio: OwnStudio, { subject }: Share): Promise<ListedShare['cover']> {
  const [first] = await studio.store.shares.pictures(subject, 1);
  if (!first) return undefined;
  const { hash, format, width, height, bytes, placeholder } = first.image;
  return { hash, format, width, height, bytes, placeholder };
}
