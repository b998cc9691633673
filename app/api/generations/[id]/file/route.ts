import { findModel } from '@/lib/models/catalog';
import { studio } from '@/lib/studio';
import { findGeneration } from '../../generation-page';
import { fileWithSettings } from './file-with-settings';

export const dynamic = 'force-dynamic';

async function serve(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const generation = await findGeneration((await params).id);
  if (!generation) return Response.json({ error: 'There is no such generation.' }, { status: 404 });
  const spec = findModel(generation.settings.model);
  return fileWithSettings({ blobs: studio().blobs, spec }, request, generation);
}

export { serve as GET, serve as HEAD };
