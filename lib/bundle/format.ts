import * as z from 'zod';
import { failureKinds } from '@/lib/failure';
import { verdicts } from '@/lib/generation/verdict';

/**
 * What is in a bundle, published as JSON Schema in `docs/schemas`. All records are strict about what they have and lenient about
 * what a later version adds. Times are milliseconds since the epoch, money is US dollars.
 */
export const bundleVersion = 1;

/**
 * The names of the files inside; pictures are `originals/<sha256>.<png|jpg|webp>`. Searches, presets and the ledger are there
 * only where everything was exported.
 */
export const bundleFiles = {
  manifest: 'manifest.json',
  generations: 'generations.jsonl',
  collections: 'collections.jsonl',
  searches: 'searches.jsonl',
  presets: 'presets.jsonl',
  ledger: 'ledger.jsonl',
} as const;

/** Stands where a bundle may not say anything longer: a line of JSON in bytes. */
export const maxLine = 4_000_000;

export const extensions = { png: 'png', jpeg: 'jpg', webp: 'webp' } as const;
const original = /^originals\/([0-9a-f]{64})\.(png|jpg|webp)$/;

export const originalName = (hash: string, format: keyof typeof extensions): string =>
  `originals/${hash}.${extensions[format]}`;

/** The SHA-256 that the picture of this name must have; undefined for every other name. */
export const hashOfOriginal = (name: string): string | undefined => original.exec(name)?.[1];

/** Up to the year 2100. */
const time = z.int().min(0).max(4_102_444_800_000);
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of the bytes, lower-case hex');
/** Counted in characters as JSON Schema counts them, and as the store does; one of them has to be seen. */
const name = (most: number) =>
  z
    .string()
    .refine(
      (text) => /[^\s\p{Cc}]/u.test(text) && [...text.normalize('NFC')].length <= most,
      `it has to have 1 to ${most} characters, one of which can be seen`,
    )
    .meta({ minLength: 1, maxLength: most });
/** A UUID of any version. */
const id = z.string().regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/);

const imageSchema = z.object({
  hash: sha256,
  format: z.enum(['png', 'jpeg', 'webp']),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
  placeholder: z.string().max(200).describe('Base64 ThumbHash'),
});

const params = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]),
);
const costSource = z.enum(['header', 'metrics', 'balance']);

/** A line of `generations.jsonl`. */
export const generationRecordSchema = z.object({
  id,
  runId: id.describe('Generations started together share a run'),
  runIndex: z.int().min(0),
  settings: z
    .object({
      model: z.string().min(1).max(200),
      params,
    })
    .describe('Exactly what was sent. A reference image is sha256:<hash of an original>, or a URL'),
  provider: z.enum(['segmind', 'sandbox']).describe('sandbox pictures are drawings, no model’s work'),
  state: z.enum(['succeeded', 'failed', 'unconfirmed', 'cancelled']),
  createdAt: time,
  submittedAt: time.nullable(),
  finishedAt: time.nullable(),
  expectedSeconds: z.number().min(0),
  expectedWidth: z.int().min(0),
  expectedHeight: z.int().min(0),
  estimateUsd: z.number().min(0),
  sentBody: z.record(z.string(), z.json()).nullable().describe('The JSON body of the request'),
  requestId: z.string().max(500).nullable().describe('The provider’s id of the request'),
  balanceBefore: z.number().nullable(),
  balanceAfter: z.number().nullable(),
  cost: z.object({ usd: z.number(), source: costSource }).nullable(),
  inferenceSeconds: z.number().min(0).nullable(),
  failure: z
    .object({
      kind: z.enum(failureKinds),
      charged: z.enum(['yes', 'no', 'unknown']),
      field: z.string().max(500).optional(),
      detail: z.string().max(2000).optional(),
    })
    .nullable(),
  images: z.array(imageSchema).max(16),
  deletedAt: time.nullable().describe('In the trash since'),
  favourite: z.boolean(),
  rejected: z.boolean(),
  rating: z.literal([0, 1, 2, 3, 4, 5]).describe('Stars; 0 is not rated'),
  tags: z.array(name(60)).max(1000),
  collections: z.array(id).max(10_000).describe('The ids of its collections'),
  origin: z
    .object({ kind: z.enum(['reproduction', 'promotion']), id })
    .nullable()
    .describe('The generation it was made from'),
  verification: z
    .object({
      at: time,
      by: id,
      verdict: z.enum(verdicts),
      image: z.int().min(0).default(0).describe('The picture that came out worst, from 0'),
      ssim: z.number().nullable(),
      differingPixels: z.int().nullable(),
    })
    .nullable()
    .describe('What sending it again has shown'),
});
export type GenerationRecord = z.infer<typeof generationRecordSchema>;

/** A line of `collections.jsonl`. */
export const collectionRecordSchema = z.object({ id, name: name(120), createdAt: time });

/** A line of `searches.jsonl`: a saved search. */
export const searchRecordSchema = z.object({
  id,
  name: name(120),
  text: z.string().min(1).max(40_000).describe('As it stands in the search box'),
  createdAt: time,
});

/** A line of `presets.jsonl`. */
export const presetRecordSchema = z.object({
  id,
  name: name(120),
  model: z.string().min(1).max(200),
  params: params.describe('Any part of the model’s settings, as in generations'),
  createdAt: time,
});

/** A line of `ledger.jsonl`, for information: importing it enters nothing, because nothing was paid there. */
export const ledgerRecordSchema = z.object({
  at: time,
  generationId: id.describe('May have been deleted since'),
  usd: z.number(),
  source: costSource.describe('Where the amount comes from'),
});

const count = z.int().min(0);
const listing = z.object({ records: count, bytes: count, sha256 });

/** `manifest.json`, the last file: it tells what all the others must be. */
export const manifestSchema = z.object({
  proofsheetBundle: z.literal(bundleVersion).describe('The version of the format'),
  createdAt: time,
  files: z.object({
    [bundleFiles.generations]: listing,
    [bundleFiles.collections]: listing,
    [bundleFiles.searches]: listing.optional(),
    [bundleFiles.presets]: listing.optional(),
    [bundleFiles.ledger]: listing.optional(),
  }),
  originals: z.object({ files: count, bytes: count }).describe('Each is named by its own SHA-256'),
  unfinished: count.describe('Generations that were left out because they were still being made'),
  missing: z.array(z.string()).describe('Originals that the exporting studio no longer had, the first 1000'),
});
export type Manifest = z.infer<typeof manifestSchema>;
