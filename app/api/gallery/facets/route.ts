import type { NextRequest } from 'next/server';
import * as z from 'zod';
import { localOwner, studio } from '@/lib/studio';
import { readSearch, searchParams } from '../read-search';

export const dynamic = 'force-dynamic';

const querySchema = z.object(searchParams);

/** Exact numbers of a search's results per value, collections by name: `?q=<search>&zone=<minutes ahead of UTC>`. */
export async function GET(request: NextRequest): Promise<Response> {
  const query = querySchema.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!query.success) return Response.json({ error: 'q or zone is not valid.' }, { status: 400 });
  const { store } = studio();
  const { ask } = readSearch(query.data.q, query.data.zone);
  const [facets, collections] = await Promise.all([
    store.gallery.facets(ask),
    store.collections.list(localOwner),
  ]);
  const names = new Map(collections.map(({ id, name }) => [id, name]));
  return Response.json(
    {
      ...facets,
      collections: facets.collections.map(({ value, count }) => ({
        value: names.get(value) ?? value,
        count,
      })),
    },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}
