import * as z from 'zod/mini';
import { imageViewSchema } from '@/lib/generation/view';

/** Different prompts, the newest use first. */
export const promptsAnswerSchema = z.object({
  prompts: z.array(
    z.object({
      /** The newest generation with this prompt. */
      id: z.string(),
      text: z.string(),
      modelName: z.string(),
      image: z.nullable(imageViewSchema),
    }),
  ),
});
export type PromptsAnswer = z.infer<typeof promptsAnswerSchema>;
export type PastPromptView = PromptsAnswer['prompts'][number];
