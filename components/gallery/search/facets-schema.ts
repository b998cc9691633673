import * as z from 'zod/mini';

const counts = z.array(z.object({ value: z.string(), count: z.int() }));

/** What `/api/gallery/facets` answers. */
export const facetsSchema = z.object({
  total: z.int(),
  models: counts,
  ratings: counts,
  states: counts,
  formats: counts,
  providers: counts,
  tags: counts,
  collections: counts,
  favourites: z.int(),
  rejected: z.int(),
  references: z.int(),
});
