import 'server-only';
import * as z from 'zod';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { findModel } from '@/lib/models/catalog';
import { err, ok } from '@/lib/result';
import type { Provider } from '@/lib/store/contract';
import type { ActionResult } from './action-result';
import { missingReferences } from './missing-references';
import { runRefusal } from './run-refusal';

/** `runId` is drawn by the page for each press, so that a repeated request is paid for once. */
export const reproduceInput = z.strictObject({ id: z.uuid().toLowerCase(), runId: z.uuid().toLowerCase() });

const names: Record<Provider, string> = { segmind: 'Segmind', sandbox: 'the sandbox' };
const unavailable = (message: string) => err({ kind: 'unavailable', message } as const);

/** Sends the request of a result once more; the runner compares what comes back with it. */
export async function startReproduction(
  { id, runId }: z.infer<typeof reproduceInput>,
  studio: OwnStudio,
): Promise<ActionResult<{ id: string }>> {
  const original = await studio.store.generations.get(id);
  if (!original) return err({ kind: 'notFound' });
  const { settings, provider, state, images } = original;
  if (state !== 'succeeded' || images.length === 0) return err({ kind: 'tooLate', state });
  if (provider !== studio.provider) {
    return unavailable(
      `It was made by ${names[provider]} and the studio works with ${names[studio.provider]} now, which makes other pictures.`,
    );
  }
  const spec = findModel(settings.model);
  if (!spec) return unavailable('This model is no longer in the catalogue, so nothing can be sent to it.');
  const missing = await missingReferences(spec, settings.params, studio.store);
  if (missing) return unavailable('A reference image of it is no longer in this studio.');

  const origin = { kind: 'reproduction', id } as const;
  const run = await studio.runner.enqueue({ runId, settings, count: 1, origin });
  if (!run.ok) return err(runRefusal(run.error));
  const [row] = run.value;
  if (!row) throw new Error('A run of one has no row.');
  return ok({ id: row.id });
}
