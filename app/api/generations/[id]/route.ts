import { findGeneration, noSuchGeneration } from '../find-generation';
import { viewOf } from '../view-of';

export const dynamic = 'force-dynamic';

/** One generation, also a deleted one (`deletedAt`). */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const generation = await findGeneration((await params).id);
  if (!generation) return noSuchGeneration();
  return Response.json(viewOf(generation), { headers: { 'Cache-Control': 'no-store' } });
}
