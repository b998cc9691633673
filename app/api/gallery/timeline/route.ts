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
  return Response.json(await studio().store.gallery.timeline(ask), {
    headers: { 'Cache-Control': 'no-store' },
  });
}
