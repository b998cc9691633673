import 'server-only';
import type { NextRequest } from 'next/server';
import * as z from 'zod';
import { models } from '@/lib/models/catalog';
import { err, ok, type Result } from '@/lib/result';
import type { SearchField } from '@/lib/search/fields';
import { fieldsOf } from '@/lib/search/fields-of';
import { type Parsed, parseQuery } from '@/lib/search/parse';
import type { GalleryQuery } from '@/lib/store/gallery-contract';

/** Everything the studio's pictures can be searched by. */
export const searchFields: readonly SearchField[] = fieldsOf(models);

// The zones of the earth reach from −12 to +14 hours.
const farthestZone = 840;

/** Minutes the reader's clock is ahead of UTC, as text; UTC when it is anything else. */
export function readZone(text: string | undefined): number {
  const minutes = /^-?\d{1,3}$/.test(text ?? '') ? Number(text) : 0;
  return Math.abs(minutes) <= farthestZone ? minutes : 0;
}

/**
 * The search of a URL: `?q=<as in the search box>&zone=<minutes ahead of UTC>`. It needs no limit of its own: Node reads
 * 16 KB of a request's head, and a text is understood in time linear in its length.
 */
export const searchParams = {
  q: z.string().default(''),
  zone: z
    .string()
    .regex(/^-?\d{1,3}$/, 'zone is how many minutes the clock is ahead of UTC: 60, or -300.')
    .default('0')
    .transform(readZone),
};

/** A request's parameters, `more` than those of its address where given; or the answer that says what is wrong with them. */
export function readParams<Schema extends z.ZodType>(
  schema: Schema,
  { nextUrl }: NextRequest,
  more: Readonly<Record<string, string>> = {},
): Result<z.infer<Schema>, Response> {
  const read = schema.safeParse({ ...Object.fromEntries(nextUrl.searchParams), ...more });
  if (read.success) return ok(read.data);
  const error = read.error.issues.map(({ message }) => message).join(' ');
  return err(Response.json({ error }, { status: 400 }));
}

/** What the store is asked for by that text. Clauses that were not understood are left out. */
export function readSearch(
  text: string,
  zoneMinutes: number,
): { ask: Omit<GalleryQuery, 'owner'>; parsed: Parsed } {
  const parsed = parseQuery(text, searchFields);
  return { ask: { query: parsed.query, zoneMinutes }, parsed };
}
