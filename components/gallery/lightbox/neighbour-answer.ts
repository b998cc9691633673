import * as z from 'zod/mini';
import { generationViewSchema } from '@/lib/generation/view';

/** The results with a picture beside one, in the order of a search. `newer` is before it, `older` after it. */
export const neighbourAnswerSchema = z.object({
  newer: z.nullable(generationViewSchema),
  older: z.nullable(generationViewSchema),
});
export type NeighbourAnswer = z.infer<typeof neighbourAnswerSchema>;
