import * as z from 'zod/mini';

/**
 * How far an import has come and what came of it: the state kept on disk, and what the browser is told. `zod/mini`, because it is
 * parsed in the browser.
 */
export const importViewSchema = z.object({
  id: z.string(),
  /** The name of the file as it was chosen. */
  name: z.string(),
  /** `receiving` the file, `working` through it, `held` until there is room on the disk. */
  state: z.enum(['receiving', 'working', 'held', 'done', 'failed', 'cancelled']),
  /** Bytes of the file, and how many have come. */
  bytes: z.int(),
  received: z.int(),
  /** Milliseconds since the epoch. */
  startedAt: z.int(),
  /** Whether its generations are taken in already, and how many of them have been looked at. */
  step: z.enum(['opening', 'generations']),
  done: z.int(),
  total: z.int(),
  /** Why it waits, is held or has failed, as a sentence. */
  message: z.nullable(z.string()),
  pictures: z.object({ added: z.int() }),
  generations: z.object({
    added: z.int(),
    /** Here already. */
    known: z.int(),
    /** Of those, how many got a rating, a mark or tags that they did not have. */
    enriched: z.int(),
    /** Of those, how many keep another rating or mark than the bundle has. */
    differing: z.int(),
    /** Not taken in; each is among the problems. */
    leftOut: z.int(),
  }),
  collections: z.object({ added: z.int() }),
  searches: z.object({ added: z.int() }),
  presets: z.object({ added: z.int() }),
  /** All of them, counted; and the first, to read. */
  problemCount: z.int(),
  problems: z.array(z.object({ file: z.string(), message: z.string() })),
});
export type ImportView = z.infer<typeof importViewSchema>;

export const isOver = (state: ImportView['state']): boolean =>
  state === 'done' || state === 'failed' || state === 'cancelled';
