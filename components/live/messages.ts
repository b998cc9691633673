import * as z from 'zod/mini';
import { type GenerationView, generationViewSchema } from '@/lib/generation/view';

/** What tabs tell each other. Another tab may run an older build, so these are parsed like anything from outside. */
export const tabMessageSchema = z.discriminatedUnion('type', [
  /** From the tab that holds the stream. */
  z.object({ type: z.literal('views'), views: z.array(generationViewSchema) }),
  z.object({
    type: z.literal('connection'),
    connection: z.enum(['connecting', 'live', 'reconnecting', 'offline']),
    skew: z.number(),
  }),
  z.object({ type: z.literal('leading') }),
  /** So much has changed that it is read anew. */
  z.object({ type: z.literal('reset') }),
  /** From the others: everything after this change, please. */
  z.object({ type: z.literal('join'), after: z.int() }),
]);
export type TabMessage = z.infer<typeof tabMessageSchema>;

/** The data of `event: generation`; undefined when it is not what it should be. */
export function parseView(text: unknown): GenerationView | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return generationViewSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
