import * as z from 'zod/mini';
import { failureKinds } from '../failure';
import { storedSettingsSchema } from '../models/settings';
import { generationStates } from './state';
import { verdicts } from './verdict';

/** A kept picture. `placeholder` is a base64 ThumbHash. Sizes in pixels and bytes. */
export const imageViewSchema = z.object({
  hash: z.string(),
  format: z.enum(['png', 'jpeg', 'webp']),
  width: z.int(),
  height: z.int(),
  bytes: z.int(),
  placeholder: z.string(),
});
export type ImageView = z.infer<typeof imageViewSchema>;

/**
 * What the browser knows of a generation: pages, lists and the event stream all carry exactly this. `zod/mini`, because
 * it is parsed in the browser.
 */
export const generationViewSchema = z.object({
  id: z.string(),
  /** Generations started by one press of Generate share a run. */
  runId: z.string(),
  runIndex: z.int(),
  settings: storedSettingsSchema,
  modelName: z.string(),
  /** `sandbox` pictures are never presented as a model's work. */
  provider: z.enum(['segmind', 'sandbox']),
  state: z.enum(generationStates),
  /** Unfinished, and the studio now works with another provider: nobody sends or fetches it until that changes back. */
  onHold: z.boolean(),
  /** Rises with every change of any generation; the order of updates and the event stream's id. */
  change: z.int(),
  /** Milliseconds since the epoch. */
  createdAt: z.int(),
  submittedAt: z.nullable(z.int()),
  finishedAt: z.nullable(z.int()),
  /** Not to be sent before this time, when the provider asked to wait. */
  notBefore: z.nullable(z.int()),
  expectedSeconds: z.number(),
  expectedSize: z.object({ width: z.int(), height: z.int() }),
  estimateUsd: z.number(),
  cost: z.nullable(z.object({ usd: z.number(), source: z.enum(['header', 'metrics', 'balance']) })),
  /** Time on the provider's machine, as it reports it. */
  inferenceSeconds: z.nullable(z.number()),
  /** Balances in US dollars around an unconfirmed submit, where known: a drop means it was accepted. */
  balanceBefore: z.nullable(z.number()),
  balanceAfter: z.nullable(z.number()),
  requestId: z.nullable(z.string()),
  images: z.array(imageViewSchema),
  failure: z.nullable(
    z.object({
      kind: z.enum(failureKinds),
      charged: z.enum(['yes', 'no', 'unknown']),
      field: z.optional(z.string()),
      detail: z.optional(z.string()),
    }),
  ),
  deletedAt: z.nullable(z.int()),
  favourite: z.boolean(),
  rejected: z.boolean(),
  /** Stars; 0 is not rated. */
  rating: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  tags: z.array(z.string()),
  /** The generation it was sent again from, or the draft it is the final of. */
  origin: z.nullable(z.object({ kind: z.enum(['reproduction', 'promotion']), id: z.string() })),
  /** What sending it again has shown, the newest time; `image` counts from 0 and is the one that came out worst. */
  verification: z.nullable(
    z.object({
      at: z.int(),
      by: z.string(),
      verdict: z.enum(verdicts),
      image: z.int(),
      ssim: z.nullable(z.number()),
      differingPixels: z.nullable(z.int()),
    }),
  ),
});
export type GenerationView = z.infer<typeof generationViewSchema>;
