import * as z from 'zod/mini';
import { generationViewSchema } from '@/lib/generation/view';

/** A page of the gallery, as `/api/generations` answers; `next` is the cursor of the page after it. */
export const generationPageSchema = z.object({
  generations: z.readonly(z.array(generationViewSchema)),
  next: z.nullable(z.string()),
});
export type GenerationPage = z.infer<typeof generationPageSchema>;
