import 'server-only';
import * as z from 'zod';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { findModel } from '@/lib/models/catalog';
import { mostPictures } from '@/lib/models/prompt-variants';
import { storedSettingsSchema } from '@/lib/models/settings';
import { draftSchema } from '@/lib/models/validator';
import { err, ok } from '@/lib/result';
import type { Origin } from '@/lib/store/provenance-contract';
import type { ActionResult } from './action-result';
import { fieldErrors } from './define-action';
import { missingReferences } from './missing-references';
import { readVariants } from './read-variants';
import { runRefusal } from './run-refusal';
import { seedOfRun } from './seed-of-run';

export const maxPerRun = 8;

/** `runId` is drawn by the form for each press of Generate, so that a repeated request starts nothing new. */
export const generateInput = z.strictObject({
  runId: z.uuid().toLowerCase(),
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
 * Checks a draft against its model, draws the seed that was left on random, and queues the run. What was made already, is
 * being made or may have been paid for is not paid for again unasked, and a `runId` that was used for something else starts
 * nothing.
 */
export async function startRun(
  { runId, settings, count, pictures, again = false }: z.infer<typeof generateInput>,
  studio: OwnStudio,
  origin?: Origin,
): Promise<ActionResult<{ ids: string[] }>> {
  const spec = findModel(settings.model);
  if (!spec) return err({ kind: 'invalid', fields: { model: 'This studio does not know that model.' } });
  const draft = draftSchema(spec).safeParse(settings.params);
  if (!draft.success) return err({ kind: 'invalid', fields: fieldErrors(draft.error) });
  const missing = await missingReferences(spec, draft.data, studio.store);
  if (missing) return err({ kind: 'invalid', fields: missing });

  const variants = pictures === undefined ? ok(undefined) : readVariants(spec, draft.data, count, pictures);
  if (!variants.ok) return variants;
  const prompts = variants.value;

  const seed = spec.params.find((param) => param.kind === 'seed');
  const drawn = seed && draft.data[seed.key] == null ? { [seed.key]: seedOfRun(runId) } : undefined;
  const run = await studio.runner.enqueue({
    runId,
    settings: { model: spec.slug, params: { ...draft.data, ...drawn } },
    count,
    // Without a seed no two pictures are the same one.
    again: again || seed === undefined,
    ...(prompts && { prompts }),
    ...(origin && { origin }),
  });
  if (!run.ok) return err(runRefusal(run.error));
  return ok({ ids: run.value.map((row) => row.id) });
}
