import type { Metadata } from 'next';
import { createCollection, deleteCollection, renameCollection } from '@/app/actions/collections';
import { viewOf } from '@/app/api/generations/view-of';
import type { Covered } from '@/components/gallery/collections/collection-card';
import { Collections } from '@/components/gallery/collections/collections';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { ownPage } from '@/lib/entry/page';
import type { Collection } from '@/lib/store/curation-contract';

export const metadata: Metadata = { title: 'Collections' };

const mostCovers = 4;

export default async function CollectionsPage() {
  const studio = await ownPage('make');
  const list = await studio.store.collections.list();
  return (
    <div className="mx-auto max-w-7xl px-3 pt-5 pb-16 sm:px-5">
      <Collections
        collections={await Promise.all(list.map((one) => covered(studio, one)))}
        actions={{ create: createCollection, rename: renameCollection, remove: deleteCollection }}
      />
    </div>
  );
}

/** With its newest pictures. Some of the newest may have failed, so a few more are looked at. */
async function covered(studio: OwnStudio, { id, name, count }: Collection): Promise<Covered> {
  const clause = { not: false, kind: 'field', field: 'collection', comparison: ':', value: id } as const;
  const rows = await studio.store.gallery.page({
    query: { clauses: [clause] },
    limit: 3 * mostCovers,
  });
  const images = rows.flatMap((row) => viewOf(studio, row).images[0] ?? []);
  const different = [...new Map(images.map((image) => [image.hash, image])).values()];
  return { id, name, count, covers: different.slice(0, mostCovers) };
}
