import * as z from 'zod';
import { route } from '@/lib/entry/route';
import { readParams, readSearch, searchParams } from '../read-search';

export const dynamic = 'force-dynamic';

const searchSchema = z.object(searchParams);

/** How many results there are when, by day and newest first: `?q=<search>&zone=<minutes ahead of UTC>`. */
export const GET = route('make', async (studio, request) => {
  const search = readParams(searchSchema, request);
  if (!search.ok) return search.error;
  const { ask } = readSearch(search.value.q, search.value.zone);
  const { buckets, ...timeline } = await studio.store.gallery.timeline(ask);
  // Thousands of them: digits nobody can see are left out.
  const rounded = buckets.map((bucket) => ({ ...bucket, ratioSum: Number(bucket.ratioSum.toFixed(2)) }));
  return Response.json({ ...timeline, buckets: rounded }, { headers: { 'Cache-Control': 'no-store' } });
});
