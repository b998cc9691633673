import { findModel } from '@/lib/models/catalog';
import { studio } from '@/lib/studio';
import { findGeneration, noSuchGeneration } from '../../find-generation';
import { fileWithSettings } from './file-with-settings';

export const dynamic = 'force-dynamic';

async function serve(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const generation = await findGeneration((await params).id);
  if (!generation) return noSuchGeneration();
  const spec = findModel(generation.settings.model);
  return fileWithSettings({ blobs: studio().blobs, spec }, request, generation);
}

export { serve as GET, serve as HEAD };
