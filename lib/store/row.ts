import * as z from 'zod';
import { failureKinds } from '@/lib/failure';
import { generationStates } from '@/lib/generation/state';
import { verdicts } from '@/lib/generation/verdict';
import { storedSettingsSchema } from '@/lib/models/settings';
import type { Limits } from './budget-contract';
import type { Cost, Generation, ImageRecord } from './contract';
import type { LedgerEntry } from './ledger-contract';

/** Rows as they come out of a database, parsed into what the contract promises. A row that does not fit is a bug. */
const provider = z.enum(['segmind', 'sandbox']);
const costSource = z.enum(['header', 'metrics', 'balance']);
const time = z.number().int();

/** A column that holds JSON. */
const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

const failure = z.object({
  kind: z.enum(failureKinds),
  charged: z.enum(['yes', 'no', 'unknown']),
  field: z.string().optional(),
  detail: z.string().optional(),
});

const ticket = z.object({ requestId: z.string(), statusUrl: z.string(), responseUrl: z.string() });

const verification = z.object({
  at: time,
  by: z.string(),
  verdict: z.enum(verdicts),
  // Rows from before several pictures were compared say nothing: the first one was.
  image: z.number().int().default(0),
  ssim: z.number().nullable(),
  differingPixels: z.number().int().nullable(),
});

const generationRow = z.object({
  id: z.string(),
  owner: z.string(),
  run_id: z.string(),
  run_index: z.number().int(),
  provider,
  model: z.string(),
  params: json(z.unknown()),
  state: z.enum(generationStates),
  change: z.number().int(),
  created_at: time,
  submitted_at: time.nullable(),
  finished_at: time.nullable(),
  not_before: time.nullable(),
  attempts: z.number().int(),
  expected_seconds: z.number(),
  expected_width: z.number().int(),
  expected_height: z.number().int(),
  estimate_usd: z.number(),
  sent_body: json(z.record(z.string(), z.unknown())).nullable(),
  ticket: json(ticket).nullable(),
  request_id: z.string().nullable(),
  balance_before: z.number().nullable(),
  balance_after: z.number().nullable(),
  cost_usd: z.number().nullable(),
  cost_source: costSource.nullable(),
  inference_seconds: z.number().nullable(),
  failure: json(failure).nullable(),
  deleted_at: time.nullable(),
  position: z.number().int(),
  bulk_change: z.number().int(),
  favourite: z.number().int(),
  rejected: z.number().int(),
  rating: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  origin_kind: z.enum(['reproduction', 'promotion']).nullable(),
  origin_id: z.string().nullable(),
  verification: json(verification).nullable(),
});

/** A generation without its pictures and tags, which are rows of other tables; these are found by its place. */
export function parseGenerationRow(
  input: unknown,
): Omit<Generation, 'images' | 'tags'> & { readonly position: number } {
  const row = generationRow.parse(input);
  return {
    id: row.id,
    owner: row.owner,
    runId: row.run_id,
    runIndex: row.run_index,
    settings: storedSettingsSchema.parse({ model: row.model, params: row.params }),
    provider: row.provider,
    state: row.state,
    change: Math.max(row.change, row.bulk_change),
    createdAt: row.created_at,
    submittedAt: row.submitted_at,
    finishedAt: row.finished_at,
    notBefore: row.not_before,
    attempts: row.attempts,
    expectedSeconds: row.expected_seconds,
    expectedWidth: row.expected_width,
    expectedHeight: row.expected_height,
    estimateUsd: row.estimate_usd,
    sentBody: row.sent_body,
    ticket: row.ticket,
    requestId: row.request_id,
    balanceBefore: row.balance_before,
    balanceAfter: row.balance_after,
    cost: costOf(row.cost_usd, row.cost_source),
    inferenceSeconds: row.inference_seconds,
    failure: row.failure,
    deletedAt: row.deleted_at,
    favourite: row.favourite === 1,
    rejected: row.rejected === 1,
    rating: row.rating,
    origin: row.origin_kind && row.origin_id !== null ? { kind: row.origin_kind, id: row.origin_id } : null,
    verification: row.verification,
    position: row.position,
  };
}

function costOf(usd: number | null, source: Cost['source'] | null): Cost | null {
  return usd === null || source === null ? null : { usd, source };
}

const imageRow = z.object({
  hash: z.string(),
  format: z.enum(['png', 'jpeg', 'webp']),
  width: z.number().int(),
  height: z.number().int(),
  bytes: z.number().int(),
  placeholder: z.string(),
});

export const parseImageRow = (input: unknown): ImageRecord => imageRow.parse(input);

const ledgerRow = z
  .object({ id: z.number().int(), at: time, generation_id: z.string(), usd: z.number(), source: costSource })
  .transform((row) => ({
    id: row.id,
    at: row.at,
    generationId: row.generation_id,
    usd: row.usd,
    source: row.source,
  }));

const dollars = z.number().min(0).nullable();
const limitsRow = z.strictObject({ day: dollars, month: dollars });
export const parseLimits = (input: unknown): Limits => limitsRow.parse(input);

export const parseLedgerRow = (input: unknown): LedgerEntry => ledgerRow.parse(input);
