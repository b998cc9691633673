import type { NextRequest } from 'next/server';
import * as z from 'zod';
import { searchParams } from '../gallery/read-search';
import { generationPage } from './generation-page';
import { cursorSchema } from './page-cursor';

export const dynamic = 'force-dynamic';

const timeSchema = z
  .string()
  .regex(/^\d{1,16}$/)
  .transform(Number)
  .optional();

const querySchema = z.object({
  ...searchParams,
  before: cursorSchema.optional(),
  from: timeSchema,
  to: timeSchema,
  limit: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(1000))
    .default(60),
});

/**
 * A page of the gallery, newest first: `?q=<search>&zone=<minutes ahead of UTC>`, those created from `from` up to but not
 * including `to` (milliseconds since the epoch), older than the cursor `before`, at most `limit` (1 to 1000).
 */
export async function GET(request: NextRequest): Promise<Response> {
  const query = querySchema.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!query.success) {
    const names = [...new Set(query.error.issues.map(({ path }) => String(path[0])))];
    return Response.json({ error: `Not valid: ${names.join(', ')}.` }, { status: 400 });
  }
  return Response.json(await generationPage(query.data), { headers: { 'Cache-Control': 'no-store' } });
}
