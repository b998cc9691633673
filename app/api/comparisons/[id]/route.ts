import { noComparison } from '../no-comparison';
import { viewComparison } from '../view-comparison';

export const dynamic = 'force-dynamic';

/** One comparison with its members as they are now. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const comparison = await viewComparison((await params).id);
  if (!comparison) return noComparison();
  return Response.json(comparison, { headers: { 'Cache-Control': 'no-store' } });
}
