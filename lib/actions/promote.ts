import 'server-only';
import * as z from 'zod';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { carryParams } from '@/lib/models/carry';
import { findModel } from '@/lib/models/catalog';
import { err, ok } from '@/lib/result';
import type { ActionResult } from './action-result';
import { startRun } from './start-run';

/** `model` is the one to make the final with. */
export const promoteInput = z.strictObject({
  id: z.uuid().toLowerCase(),
  runId: z.uuid().toLowerCase(),
  model: z.string(),
  again: z.boolean().optional(),
});

/** Makes a draft anew with another model: its settings as far as they can be carried, and a link between the two. */
export async function startPromotion(
  { id, runId, model, again = false }: z.infer<typeof promoteInput>,
  studio: OwnStudio,
): Promise<ActionResult<{ id: string }>> {
  const draft = await studio.store.generations.get(id);
  if (!draft) return err({ kind: 'notFound' });
  const [from, to] = [findModel(draft.settings.model), findModel(model)];
  if (!from || !to || from === to) {
    return err({ kind: 'unavailable', message: 'It cannot be carried to that model.' });
  }
  const { params } = carryParams(from, to, draft.settings.params);
  const settings = { model: to.slug, params };
  const origin = { kind: 'promotion', id } as const;
  const started = await startRun({ runId, settings, count: 1, again }, studio, origin);
  if (!started.ok) return started;
  const [final] = started.value.ids;
  if (final === undefined) throw new Error('A run of one has no row.');
  return ok({ id: final });
}
