import * as z from 'zod';
import { route } from '@/lib/entry/route';
import { readParams } from '../gallery/read-search';
import { cursorSchema } from '../generations/page-cursor';
import { comparisonPage } from './comparison-page';

export const dynamic = 'force-dynamic';

const wishSchema = z.object({ before: cursorSchema.optional() });
const limit = 60;

/** The saved comparisons, newest first, older than the cursor `before`. */
export const GET = route('make', async (studio, request) => {
  const wish = readParams(wishSchema, request);
  if (!wish.ok) return wish.error;
  const page = await comparisonPage(studio, { limit, before: wish.value.before });
  return Response.json(page, { headers: { 'Cache-Control': 'no-store' } });
});
