import { estimate } from '@/lib/bundle/export/estimate';
import { route } from '@/lib/entry/route';
import { selectionOf } from '../selection-of';

export const dynamic = 'force-dynamic';

/** How much a bundle or a download of the same selection would be: `{ generations, bytes, exact }`. */
const tell = route('make', async (studio, request) => {
  const asked = await selectionOf(request);
  if (!asked.ok) return Response.json({ error: asked.error }, { status: 400 });
  const value = await estimate(studio.store, asked.value.selection);
  return Response.json(value, { headers: { 'Cache-Control': 'no-store' } });
});

export { tell as GET, tell as POST };
