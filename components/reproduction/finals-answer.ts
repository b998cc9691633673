import * as z from 'zod/mini';

/** What finals could be made of chosen results, model by model; a result has none where no model is dearer than its own. */
export const finalsAnswerSchema = z.object({
  finals: z.array(
    z.object({
      model: z.string(),
      name: z.string(),
      /** Ids of the results it would make anew. */
      drafts: z.array(z.string()),
      /** "about $0.51", for all of them. */
      cost: z.string(),
      /** Labels of what cannot be carried, of any of them. */
      dropped: z.array(z.string()),
    }),
  ),
});
export type Finals = z.infer<typeof finalsAnswerSchema>['finals'][number];
