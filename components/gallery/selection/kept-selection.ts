import * as z from 'zod/mini';
import type { Selection } from './selection';

const ids = z.pipe(
  z.array(z.string()),
  z.transform((list): ReadonlySet<string> => new Set(list)),
);
const selectionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ids'), ids }),
  z.object({ kind: z.literal('all'), query: z.string(), except: ids, total: z.int() }),
]);

/** A selection from the text it was kept as; an older version of the studio may have written it otherwise. */
export function selectionFrom(text: string): Selection | undefined {
  try {
    return selectionSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // no JSON
  }
}
