import * as z from 'zod/mini';
import { imageViewSchema } from '@/lib/generation/view';

/** Pictures to choose a reference image from, newest first. */
export const picturesAnswerSchema = z.object({
  pictures: z.array(
    z.object({
      image: imageViewSchema,
      /** What it was made with; null for one that was brought along. */
      prompt: z.nullable(z.string()),
    }),
  ),
});
export type PicturesAnswer = z.infer<typeof picturesAnswerSchema>;
export type ChoosablePicture = PicturesAnswer['pictures'][number];
