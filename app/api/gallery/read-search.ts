import 'server-only';
import * as z from 'zod';
import { models } from '@/lib/models/catalog';
import type { SearchField } from '@/lib/search/fields';
import { fieldsOf } from '@/lib/search/fields-of';
import { type Parsed, parseQuery } from '@/lib/search/parse';
import type { GalleryQuery } from '@/lib/store/gallery-contract';
import { localOwner } from '@/lib/studio';

/** Everything the studio's pictures can be searched by. */
export const searchFields: readonly SearchField[] = fieldsOf(models);

// The zones of the earth reach from −12 to +14 hours.
const farthestZone = 840;

/** Minutes the reader's clock is ahead of UTC, as text; UTC when it is anything else. */
export function readZone(text: string | undefined): number {
  const minutes = /^-?\d{1,3}$/.test(text ?? '') ? Number(text) : 0;
  return Math.abs(minutes) <= farthestZone ? minutes : 0;
}

/** The longest search that is read; a browser's address holds hardly more. */
const longest = 8000;

/** The search of a URL: `?q=<as in the search box>&zone=<minutes ahead of UTC>`. */
export const searchParams = {
  q: z.string().max(longest).default(''),
  zone: z
    .string()
    .regex(/^-?\d{1,3}$/)
    .default('0')
    .transform(readZone),
};

/** What the store is asked for by that text. Clauses that were not understood are left out. */
export function readSearch(text: string, zoneMinutes: number): { ask: GalleryQuery; parsed: Parsed } {
  const parsed = parseQuery(text.slice(0, longest), searchFields);
  return { ask: { owner: localOwner, query: parsed.query, zoneMinutes }, parsed };
}
