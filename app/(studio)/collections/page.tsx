import type { Metadata } from 'next';
import {
  createCollection,
  deleteCollection,
  grantCollection,
  renameCollection,
} from '@/app/actions/collections';
import { viewOf } from '@/app/api/generations/view-of';
import type { Covered } from '@/components/gallery/collections/collection-card';
import { Collections } from '@/components/gallery/collections/collections';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { ownPage } from '@/lib/entry/page';

export const metadata: Metadata = { title: 'Collections' };

const mostCovers = 4;

export default async function CollectionsPage() {
  const studio = await ownPage('make');
  const [list, given, people, granted] = await Promise.all([
    studio.store.collections.list(),
    studio.store.grants.given(),
    studio.others(),
    studio.granted.list(),
  ]);
  const collections = list.map(async (one) => ({
    ...one,
    covers: await coversOf(studio, one.id),
    grantees: given.get(one.id) ?? [],
  }));
  return (
    <div className="mx-auto max-w-7xl px-3 pt-5 pb-16 sm:px-5">
      <Collections
        collections={await Promise.all(collections)}
        people={people}
        granted={granted.length > 0}
        actions={{
          create: createCollection,
          rename: renameCollection,
          remove: deleteCollection,
          grant: grantCollection,
        }}
      />
    </div>
  );
}

/** Its newest pictures. Some of the newest may have failed, so a few more are looked at. */
async function coversOf(studio: OwnStudio, id: string): Promise<Covered['covers']> {
  const clause = { not: false, kind: 'field', field: 'collection', comparison: ':', value: id } as const;
  const rows = await studio.store.gallery.page({
    query: { clauses: [clause] },
    limit: 3 * mostCovers,
  });
  const images = rows.flatMap((row) => viewOf(studio, row).images[0] ?? []);
  const different = [...new Map(images.map((image) => [image.hash, image])).values()];
  return different.slice(0, mostCovers);
}
