import { route } from '@/lib/entry/route';
import { findModel } from '@/lib/models/catalog';
import { findGeneration, noSuchGeneration } from '../../find-generation';
import { fileWithSettings } from './file-with-settings';

export const dynamic = 'force-dynamic';

const serve = route<[{ params: Promise<{ id: string }> }]>('make', async (studio, request, { params }) => {
  const generation = await findGeneration(studio, (await params).id);
  if (!generation) return noSuchGeneration();
  const spec = findModel(generation.settings.model);
  return fileWithSettings({ blobs: studio.blobs, spec }, request, generation);
});

export { serve as GET, serve as HEAD };
