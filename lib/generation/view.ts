import * as z from 'zod';
import { failureKinds } from '../failure';
import { storedSettingsSchema } from '../models/settings';
import { generationStates } from './state';

/** A kept picture. `placeholder` is a base64 ThumbHash. Sizes in pixels and bytes. */
export const imageViewSchema = z.object({
  hash: z.string(),
  format: z.enum(['png', 'jpeg', 'webp']),
  width: z.number().int(),
  height: z.number().int(),
  bytes: z.number().int(),
  placeholder: z.string(),
});
export type ImageView = z.infer<typeof imageViewSchema>;

/** What the browser knows of a generation: pages, lists and the event stream all carry exactly this. */
export const generationViewSchema = z.object({
  id: z.string(),
  /** Generations started by one press of Generate share a run. */
  runId: z.string(),
  runIndex: z.number().int(),
  settings: storedSettingsSchema,
  modelName: z.string(),
  /** `sandbox` pictures are never presented as a model's work. */
  provider: z.enum(['segmind', 'sandbox']),
  state: z.enum(generationStates),
  /** Rises with every change of any generation; the order of updates and the event stream's id. */
  change: z.number().int(),
  /** Milliseconds since the epoch. */
  createdAt: z.number().int(),
  submittedAt: z.number().int().nullable(),
  finishedAt: z.number().int().nullable(),
  /** Not to be sent before this time, when the provider asked to wait. */
  notBefore: z.number().int().nullable(),
  expectedSeconds: z.number(),
  expectedSize: z.object({ width: z.number().int(), height: z.number().int() }),
  estimateUsd: z.number(),
  cost: z.object({ usd: z.number(), source: z.enum(['header', 'metrics', 'balance']) }).nullable(),
  /** Time on the provider's machine, as it reports it. */
  inferenceSeconds: z.number().nullable(),
  /** Balances in US dollars around an unconfirmed submit, where known: a drop means it was accepted. */
  balanceBefore: z.number().nullable(),
  balanceAfter: z.number().nullable(),
  requestId: z.string().nullable(),
  images: z.array(imageViewSchema),
  failure: z
    .object({
      kind: z.enum(failureKinds),
      charged: z.enum(['yes', 'no', 'unknown']),
      field: z.string().optional(),
      detail: z.string().optional(),
    })
    .nullable(),
  deletedAt: z.number().int().nullable(),
});
export type GenerationView = z.infer<typeof generationViewSchema>;
