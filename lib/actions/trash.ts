import 'server-only';
import * as z from 'zod';
import { emptyTrashOnce } from '@/lib/jobs/empty-trash';
import { ok } from '@/lib/result';
import type { Curated, Target } from '@/lib/store/curation-contract';
import type { ActionResult } from './action-result';
import type { ActionContext } from './define-action';

/** Into the trash. What still waits to be sent would be paid for without being seen, so it is cancelled. */
export async function trashTarget(
  { owner, studio }: ActionContext,
  target: Target,
): Promise<ActionResult<Curated>> {
  const done = await studio.store.curation.trash(owner, target, Date.now());
  const queued = await studio.store.generations.inState(['queued'], studio.provider);
  for (const row of queued) {
    if (row.owner === owner && row.deletedAt !== null) await studio.runner.cancel(row.id);
  }
  return ok(done);
}

/** `ids`: these alone; all of the trash without. */
export const deleteInput = z.strictObject({ ids: z.array(z.uuid()).min(1).max(1000).exactOptional() });

/** One part of emptying the trash. */
export async function deleteForGood(
  { ids }: z.infer<typeof deleteInput>,
  { owner, studio }: ActionContext,
): Promise<ActionResult<{ deleted: number; remaining: boolean }>> {
  return ok(await emptyTrashOnce(studio, { owner, ...(ids && { ids }) }));
}
