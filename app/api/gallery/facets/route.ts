import type { NextRequest } from 'next/server';
import * as z from 'zod';
import { localOwner, studio } from '@/lib/studio';
import { readParams, readSearch, searchParams } from '../read-search';

export const dynamic = 'force-dynamic';

const searchSchema = z.object(searchParams);

/** Exact numbers of a search's results per value, collections by name: `?q=<search>&zone=<minutes ahead of UTC>`. */
export async function GET(request: NextRequest): Promise<Response> {
  const search = readParams(searchSchema, request);
  if (!search.ok) return search.error;
  const { store } = studio();
  const { ask } = readSearch(search.value.q, search.value.zone);
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
