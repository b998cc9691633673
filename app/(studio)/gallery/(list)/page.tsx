import type { Metadata } from 'next';
import { generationPage } from '@/app/api/generations/generation-page';
import { Gallery } from '@/components/gallery/gallery';
import { studio } from '@/lib/studio';
import { newestChange } from '../../newest-change';

export const metadata: Metadata = { title: 'Gallery' };

export default async function GalleryPage() {
  await newestChange();
  return (
    <div className="px-3 pt-4 pb-16 sm:px-5 sm:pt-5">
      <h1 className="sr-only">Gallery</h1>
      <Gallery first={await generationPage(60)} provider={studio().provider} />
    </div>
  );
}
