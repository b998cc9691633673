import * as z from 'zod/mini';

/** What `/api/gallery/timeline` answers: how many results there are when, newest first. */
export const timelineSchema = z.object({
  total: z.int(),
  change: z.int(),
  buckets: z.readonly(
    z.array(z.object({ from: z.int(), to: z.int(), count: z.int(), ratioSum: z.number() })),
  ),
});
export type Timeline = z.infer<typeof timelineSchema>;
