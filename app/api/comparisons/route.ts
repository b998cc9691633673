import type { NextRequest } from 'next/server';
import * as z from 'zod';
import { readParams } from '../gallery/read-search';
import { cursorSchema } from '../generations/page-cursor';
import { comparisonPage } from './comparison-page';

export const dynamic = 'force-dynamic';

const wishSchema = z.object({ before: cursorSchema.optional() });
const limit = 60;

/** The saved comparisons, newest first, older than the cursor `before`. */
export async function GET(request: NextRequest): Promise<Response> {
  const wish = readParams(wishSchema, request);
  if (!wish.ok) return wish.error;
  const page = await comparisonPage({ limit, before: wish.value.before });
  return Response.json(page, { headers: { 'Cache-Control': 'no-store' } });
}
