import type { Metadata } from 'next';
import { generationPage } from '@/app/api/generations/generation-page';
import { Trash } from '@/components/gallery/trash/trash';
import { ownPage } from '@/lib/entry/page';

export const metadata: Metadata = { title: 'Trash' };

export default async function TrashPage() {
  const studio = await ownPage('make');
  const { curation } = studio.store;
  const [first, count] = await Promise.all([
    generationPage(studio, { q: 'in:trash', limit: 60 }),
    curation.trashed(),
  ]);
  // Of a million it takes seconds, for which nobody waits.
  const bytes = curation.trashedBytes();
  return (
    <div className="mx-auto max-w-7xl px-3 pt-5 pb-16 sm:px-5">
      <h1 className="mb-3 text-xl font-medium">Trash</h1>
      <Trash first={first} count={count} bytes={bytes} now={Date.now()} />
    </div>
  );
}
