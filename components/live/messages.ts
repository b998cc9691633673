import * as z from 'zod/mini';
import { generationViewSchema } from '@/lib/generation/view';

/** `event: hello`, the first word of the stream. `now` is the server's clock. */
export const helloSchema = z.object({
  provider: z.enum(['segmind', 'sandbox']),
  change: z.int(),
  now: z.number(),
});

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
  /** From the others: everything after this change, please. */
  z.object({ type: z.literal('join'), after: z.int() }),
]);
export type TabMessage = z.infer<typeof tabMessageSchema>;

/** Text from a stream, parsed; undefined when it is not what it should be. */
export function parseJson<T>(schema: z.ZodMiniType<T>, text: unknown): T | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
