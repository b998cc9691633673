import type { NextRequest } from 'next/server';
import * as z from 'zod';
import { studio } from '@/lib/studio';
import { readSearch, searchParams } from '../read-search';

export const dynamic = 'force-dynamic';

const querySchema = z.object(searchParams);

/** How many results there are when, by day and newest first: `?q=<search>&zone=<minutes ahead of UTC>`. */
export async function GET(request: NextRequest): Promise<Response> {
  const query = querySchema.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!query.success) return Response.json({ error: 'q or zone is not valid.' }, { status: 400 });
  const { ask } = readSearch(query.data.q, query.data.zone);
  const { buckets, ...timeline } = await studio().store.gallery.timeline(ask);
  // Thousands of them: digits nobody can see are left out.
  const rounded = buckets.map((bucket) => ({ ...bucket, ratioSum: Number(bucket.ratioSum.toFixed(2)) }));
  return Response.json({ ...timeline, buckets: rounded }, { headers: { 'Cache-Control': 'no-store' } });
}
