import 'server-only';
import * as z from 'zod';
import { findModel } from '@/lib/models/catalog';
import { hashOfRef } from '@/lib/models/image-ref';
import { drawSeed } from '@/lib/models/seed';
import { type Params, storedSettingsSchema } from '@/lib/models/settings';
import type { ModelSpec } from '@/lib/models/spec';
import { draftSchema } from '@/lib/models/validator';
import { err, ok } from '@/lib/result';
import type { Store } from '@/lib/store/contract';
import type { ActionResult } from './action-result';
import { type ActionContext, fieldErrors } from './define-action';

export const maxPerRun = 8;

/** `runId` is drawn by the form for each press of Generate, so that a repeated request starts nothing new. */
export const generateInput = z.strictObject({
  runId: z.uuid(),
  settings: storedSettingsSchema,
  count: z.number().int().min(1).max(maxPerRun),
});

/** Checks a draft against its model, draws the seed that was left on random, and queues the run. */
export async function startRun(
  { runId, settings, count }: z.infer<typeof generateInput>,
  { owner, studio }: ActionContext,
): Promise<ActionResult<{ ids: string[] }>> {
  const spec = findModel(settings.model);
  if (!spec) return err({ kind: 'invalid', fields: { model: 'This studio does not know that model.' } });
  const draft = draftSchema(spec).safeParse(settings.params);
  if (!draft.success) return err({ kind: 'invalid', fields: fieldErrors(draft.error) });
  const missing = await missingReferences(spec, draft.data, studio.store);
  if (missing) return err({ kind: 'invalid', fields: missing });

  const params = withConcreteSeed(spec, draft.data);
  const rows = await studio.runner.enqueue({ owner, runId, settings: { model: spec.slug, params }, count });
  return ok({ ids: rows.map((row) => row.id) });
}

function withConcreteSeed(spec: ModelSpec, params: Params): Params {
  const seed = spec.params.find((param) => param.kind === 'seed');
  return seed && params[seed.key] == null ? { ...params, [seed.key]: drawSeed() } : params;
}

/** A kept reference that the studio does not have cannot be sent; the field is told which one. */
async function missingReferences(spec: ModelSpec, params: Params, store: Store) {
  for (const param of spec.params) {
    if (param.kind !== 'images') continue;
    const refs = params[param.key];
    if (!Array.isArray(refs)) continue;
    const known = await Promise.all(
      refs.map(async (ref) => {
        const hash = hashOfRef(ref);
        return hash === undefined || (await store.images.get(hash)) !== undefined;
      }),
    );
    const first = known.indexOf(false);
    if (first >= 0)
      return { [param.key]: `Image ${first + 1} is not in this studio. Remove it and add it again.` };
  }
  return undefined;
}
