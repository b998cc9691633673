import { findGeneration, viewOf } from '../generation-page';

export const dynamic = 'force-dynamic';

/** One generation, also a deleted one (`deletedAt`). */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const generation = await findGeneration((await params).id);
  if (!generation) return Response.json({ error: 'There is no such generation.' }, { status: 404 });
  return Response.json(viewOf(generation), { headers: { 'Cache-Control': 'no-store' } });
}
