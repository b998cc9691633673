import * as z from 'zod';
import { route } from '@/lib/entry/route';
import { readParams, searchParams } from '../gallery/read-search';
import { generationPage } from './generation-page';
import { cursorSchema } from './page-cursor';

export const dynamic = 'force-dynamic';

const timeSchema = (name: string) =>
  z
    .string()
    .regex(/^\d{1,16}$/, `${name} is a time in milliseconds since the epoch.`)
    .transform(Number)
    .optional();

const limitProblem = 'limit is a number from 1 to 1000.';
const wishSchema = z.object({
  ...searchParams,
  before: cursorSchema.optional(),
  from: timeSchema('from'),
  to: timeSchema('to'),
  limit: z
    .string()
    .regex(/^\d{1,4}$/, limitProblem)
    .transform(Number)
    .pipe(z.number().min(1, limitProblem).max(1000, limitProblem))
    .default(60),
});

/**
 * A page of the gallery, newest first: `?q=<search>&zone=<minutes ahead of UTC>`, those created from `from` up to but not
 * including `to` (milliseconds since the epoch), older than the cursor `before`, at most `limit` (1 to 1000).
 */
export const GET = route('make', async (studio, request) => {
  const wish = readParams(wishSchema, request);
  if (!wish.ok) return wish.error;
  return Response.json(await generationPage(studio, wish.value), {
    headers: { 'Cache-Control': 'no-store' },
  });
});
