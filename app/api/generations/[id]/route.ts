import { route } from '@/lib/entry/route';
import { findGeneration, noSuchGeneration } from '../find-generation';
import { viewOf } from '../view-of';

export const dynamic = 'force-dynamic';

/** One generation, also a deleted one (`deletedAt`). */
export const GET = route<[{ params: Promise<{ id: string }> }]>(
  'make',
  async (studio, _request, { params }) => {
    const generation = await findGeneration(studio, (await params).id);
    if (!generation) return noSuchGeneration();
    return Response.json(viewOf(studio, generation), { headers: { 'Cache-Control': 'no-store' } });
  },
);
