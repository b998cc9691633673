import { exportBundle } from '@/lib/bundle/export/export-bundle';
import { systemClock } from '@/lib/clock';
import { route } from '@/lib/entry/route';
import { selectionOf } from './selection-of';
import { datedName, zipAnswer } from './zip-answer';

export const dynamic = 'force-dynamic';

/** A bundle of a selection (`ids`), a search (`q`) or, without either, of everything; POST where the ids are many. */
const send = route('make', async (studio, request) => {
  const asked = await selectionOf(request);
  if (!asked.ok) return Response.json({ error: asked.error }, { status: 400 });
  const { store, blobs } = studio;
  const deps = { store, blobs, clock: systemClock };
  return zipAnswer(studio, datedName('Proofsheet bundle'), exportBundle(deps, asked.value.selection));
});

export { send as GET, send as POST };
