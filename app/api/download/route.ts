import { downloadPictures } from '@/lib/bundle/download/download-pictures';
import { route } from '@/lib/entry/route';
import { findModel } from '@/lib/models/catalog';
import { selectionOf } from '../bundle/selection-of';
import { datedName, zipAnswer } from '../bundle/zip-answer';

export const dynamic = 'force-dynamic';

/**
 * The pictures of a selection (`ids`, or `q`) as a zip: byte-exact originals, or with `settings=1` copies that carry theirs.
 */
const send = route('make', async (studio, request) => {
  const asked = await selectionOf(request);
  if (!asked.ok) return Response.json({ error: asked.error }, { status: 400 });
  const { store, blobs } = studio;
  const { selection, fields } = asked.value;
  const deps = { store, blobs, findModel };
  return zipAnswer(
    studio,
    datedName('Proofsheet pictures'),
    downloadPictures(deps, selection, fields.get('settings') === '1'),
  );
});

export { send as GET, send as POST };
