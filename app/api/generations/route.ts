import type { NextRequest } from 'next/server';
import * as z from 'zod';
import { generationPage } from './generation-page';
import { cursorSchema } from './page-cursor';

export const dynamic = 'force-dynamic';

const querySchema = z.object({
  before: cursorSchema.optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(200))
    .default(60),
});

/** A page of the gallery, newest first: `?before=<cursor>&limit=<1..200>`. */
export async function GET(request: NextRequest): Promise<Response> {
  const query = querySchema.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!query.success) return Response.json({ error: 'before or limit is not valid.' }, { status: 400 });
  return Response.json(await generationPage(query.data.limit, query.data.before), {
    headers: { 'Cache-Control': 'no-store' },
  });
}
