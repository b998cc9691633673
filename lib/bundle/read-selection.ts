import * as z from 'zod';
import { err, ok, type Result } from '@/lib/result';
import type { SearchField } from '@/lib/search/fields';
import { parseQuery } from '@/lib/search/parse';
import type { Selection } from './selection';

/** More can only be a search; the ids of these take 4 MB of a form. */
const mostIds = 100_000;

const idList = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(z.string().regex(/^[0-9a-fA-F-]{36}$/)).max(mostIds));

const fieldsSchema = z.object({
  // Without a single one it is no selection, and certainly not everything.
  ids: idList.refine((ids) => ids.length > 0).optional(),
  q: z.string().max(40_000).default(''),
  except: idList.optional(),
  zone: z
    .string()
    .regex(/^-?\d{1,4}$/)
    .transform(Number)
    .default(0),
});

/**
 * The selection that an address or a form names: `ids` (separated by commas), or `q` (a search; empty for everything) without
 * `except`, its dates meant `zone` minutes east of UTC. A sentence where it makes no sense.
 */
export function readSelection(
  fields: URLSearchParams | FormData,
  known: readonly SearchField[],
): Result<Selection, string> {
  const read = fieldsSchema.safeParse(Object.fromEntries(fields.entries()));
  if (!read.success) return err('The selection is damaged. Go back to the gallery and select again.');
  const { q, zone, ids, except } = read.data;
  if (ids) return ok({ ids });
  const { query, problems, leftOut } = parseQuery(q, known);
  // A part that is left out would make it more than was asked for.
  if (leftOut.length > 0) return err(`The search is not clear: ${problems[0]?.message ?? ''}`);
  return ok({ query, zoneMinutes: zone, except: new Set(except) });
}
