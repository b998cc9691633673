import * as z from 'zod';
import { route } from '@/lib/entry/route';
import { cursorSchema } from '../../generations/page-cursor';
import { readSearch, searchParams } from '../read-search';

export const dynamic = 'force-dynamic';

/** As many as an action may name. */
const limit = 20_000;

const querySchema = z.object({
  ...searchParams,
  before: cursorSchema.optional(),
  from: z
    .string()
    .regex(/^\d{1,16}$/)
    .transform(Number),
});

/**
 * The ids of a part of the list, newest first and at most 20,000: `?q=<search>&zone=<minutes ahead of UTC>`, created at
 * `from` or later (milliseconds since the epoch) and, where there is one, older than the cursor `before`.
 */
export const GET = route('make', async (studio, request) => {
  const query = querySchema.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!query.success)
    return Response.json({ error: 'q, zone, before or from is not valid.' }, { status: 400 });
  const { q, zone, before, from } = query.data;
  const { ask } = readSearch(q, zone);
  const ids = await studio.store.gallery.ids({ ...ask, ...(before && { before }), from, limit });
  return Response.json({ ids }, { headers: { 'Cache-Control': 'no-store' } });
});
