import 'server-only';
import * as z from 'zod';
import { findModel } from '@/lib/models/catalog';
import { mostPictures } from '@/lib/models/prompt-variants';
import { drawSeed } from '@/lib/models/seed';
import { type Params, storedSettingsSchema } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { draftSchema } from '@/lib/models/validator';
import { variations } from '@/lib/models/variations';
import { err, ok } from '@/lib/result';
import type { Origin } from '@/lib/store/provenance-contract';
import type { ActionResult } from './action-result';
import { type ActionContext, fieldErrors } from './define-action';
import { existingResults } from './existing-results';
import { missingReferences } from './missing-references';
import { readVariants } from './read-variants';

export const maxPerRun = 8;

/** `runId` is drawn by the form for each press of Generate, so that a repeated request starts nothing new. */
export const generateInput = z.strictObject({
  runId: z.uuid(),
  settings: storedSettingsSchema,
  count: z.number().int().min(1).max(maxPerRun),
  /**
   * How many pictures the person was told, all in all: with it the prompt may have choices, `{red|blue}`; without it stands
   * for itself.
   */
  pictures: z.number().int().min(1).max(mostPictures).optional(),
  /** The person was told that these settings have results already. */
  again: z.boolean().optional(),
});

/**
 * Checks a draft against its model, draws the seed that was left on random, and queues the run. What was made already is
 * not paid for again unasked.
 */
export async function startRun(
  { runId, settings, count, pictures, again = false }: z.infer<typeof generateInput>,
  context: ActionContext,
  origin?: Origin,
): Promise<ActionResult<{ ids: string[] }>> {
  const { owner, studio } = context;
  const spec = findModel(settings.model);
  if (!spec) return err({ kind: 'invalid', fields: { model: 'This studio does not know that model.' } });
  const draft = draftSchema(spec).safeParse(settings.params);
  if (!draft.success) return err({ kind: 'invalid', fields: fieldErrors(draft.error) });
  const missing = await missingReferences(spec, draft.data, studio.store);
  if (missing) return err({ kind: 'invalid', fields: missing });

  const variants = pictures === undefined ? ok(undefined) : readVariants(spec, draft.data, count, pictures);
  if (!variants.ok) return variants;
  const prompts = variants.value;

  const drawn = { model: spec.slug, params: withConcreteSeed(spec, draft.data) };
  // A seed that was drawn this moment has not been used with these settings.
  if (!again && hasConcreteSeed(spec, draft.data)) {
    const existing = await existingResults(context, {
      runId,
      wanted: variations(spec, drawn, count, prompts),
    });
    if (existing) return err(existing);
  }
  const rows = await studio.runner.enqueue({
    owner,
    runId,
    settings: drawn,
    count,
    ...(prompts && { prompts }),
    ...(origin && { origin }),
  });
  return ok({ ids: rows.map((row) => row.id) });
}

const seedOf = (spec: ModelSpec) => spec.params.find((param) => param.kind === 'seed');

function hasConcreteSeed(spec: ModelSpec, params: Params): boolean {
  const seed = seedOf(spec);
  return seed !== undefined && params[seed.key] != null;
}

function withConcreteSeed(spec: ModelSpec, params: Params): Params {
  const seed = seedOf(spec);
  return seed && params[seed.key] == null ? { ...params, [seed.key]: drawSeed() } : params;
}
