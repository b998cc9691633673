import * as z from 'zod';
import { mostDrafts } from '@/components/reproduction/most-drafts';
import { route } from '@/lib/entry/route';
import { finalsOf } from './finals-of';

export const dynamic = 'force-dynamic';

const idsSchema = z.array(z.uuid().toLowerCase()).min(1).max(mostDrafts);

/** What finals could be made of results and what they would cost: `?ids=<id>,<id>`. Starts nothing. */
export const GET = route('make', async (studio, request) => {
  const ids = idsSchema.safeParse(new URL(request.url).searchParams.get('ids')?.split(','));
  if (!ids.success) return Response.json({ error: 'These are no results.' }, { status: 400 });
  const finals = await finalsOf(studio, [...new Set(ids.data)]);
  return Response.json({ finals }, { headers: { 'Cache-Control': 'no-store' } });
});
