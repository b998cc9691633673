import * as z from 'zod/mini';

/** What `/api/balance` answers. */
export const balanceSchema = z.object({
  /** US dollars; null while unknown. */
  usd: z.nullable(z.number()),
  /** When it was read. Milliseconds since the epoch. */
  at: z.nullable(z.number()),
  /** Why it could not be read. */
  problem: z.nullable(z.string()),
  provider: z.enum(['segmind', 'sandbox']),
  /** Worth a warning. */
  low: z.boolean(),
  /** What may still be spent, in US dollars and in words; null without a limit. */
  budget: z.nullable(z.object({ left: z.number(), text: z.string() })),
});
export type Balance = z.infer<typeof balanceSchema>;
