import * as z from 'zod';
import { route } from '@/lib/entry/route';
import { readParams, readSearch, searchParams } from '../read-search';

export const dynamic = 'force-dynamic';

const searchSchema = z.object(searchParams);

/** Exact numbers of a search's results per value, collections by name: `?q=<search>&zone=<minutes ahead of UTC>`. */
export const GET = route('make', async (studio, request) => {
  const search = readParams(searchSchema, request);
  if (!search.ok) return search.error;
  const { store } = studio;
  const { ask } = readSearch(search.value.q, search.value.zone);
  const [facets, collections] = await Promise.all([store.gallery.facets(ask), store.collections.list()]);
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
});
