import { route } from '@/lib/entry/route';
import { noComparison } from '../no-comparison';
import { viewComparison } from '../view-comparison';

export const dynamic = 'force-dynamic';

/** One comparison with its members as they are now. */
export const GET = route<[{ params: Promise<{ id: string }> }]>(
  'make',
  async (studio, _request, { params }) => {
    const comparison = await viewComparison(studio, (await params).id);
    if (!comparison) return noComparison();
    return Response.json(comparison, { headers: { 'Cache-Control': 'no-store' } });
  },
);
