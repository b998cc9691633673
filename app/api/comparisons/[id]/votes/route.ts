import type { NextRequest } from 'next/server';
import * as z from 'zod';
import type { VoteView } from '@/lib/generation/comparison-view';
import { localOwner, studio } from '@/lib/studio';
import { readParams } from '../../../gallery/read-search';
import { noComparison } from '../../no-comparison';

export const dynamic = 'force-dynamic';

const wishSchema = z.object({
  format: z.enum(['json', 'csv'], { error: 'format is json or csv.' }).default('json'),
});

/** The votes of a comparison, oldest first: `{ votes }`, or a table with `?format=csv`. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const wish = readParams(wishSchema, request);
  if (!wish.ok) return wish.error;
  const { comparisons } = studio().store;
  if (!(await comparisons.get(localOwner, id))) return noComparison();
  const votes: readonly VoteView[] = await comparisons.votes.list(localOwner, id);
  const headers = { 'Cache-Control': 'no-store' };
  if (wish.value.format === 'json') return Response.json({ votes }, { headers });
  return new Response(tableOf(votes), {
    headers: {
      ...headers,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="votes-${id}.csv"`,
    },
  });
}

/** RFC 4180. No value needs quotes: ids are UUIDs and choices words. */
const tableOf = (votes: readonly VoteView[]): string =>
  [
    'time,left,right,choice',
    ...votes.map(({ at, left, right, choice }) =>
      [new Date(at).toISOString(), left, right, choice].join(','),
    ),
    '',
  ].join('\r\n');
