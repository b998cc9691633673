import 'server-only';
import { setImmediate as otherWork } from 'node:timers/promises';
import * as z from 'zod';
import { emptyTrashOnce } from '@/lib/jobs/empty-trash';
import { ok } from '@/lib/result';
import type { Curated, Target } from '@/lib/store/curation-contract';
import type { ActionResult } from './action-result';
import type { ActionContext } from './define-action';

/** What still waits to be sent would be paid for without being seen, so in the trash it is cancelled. */
export async function cancelQueuedInTrash({ owner, studio }: ActionContext): Promise<void> {
  const queued = await studio.store.generations.inState(['queued'], studio.provider);
  for (const row of queued) {
    if (row.owner === owner && row.deletedAt !== null) await studio.runner.cancel(row.id);
  }
}

/** Into the trash. */
export async function trashTarget(context: ActionContext, target: Target): Promise<ActionResult<Curated>> {
  const { owner, studio } = context;
  const done = await studio.store.curation.trash(owner, target, Date.now());
  await cancelQueuedInTrash(context);
  return ok(done);
}

/** So many are deleted for good before a person hears how far it is. */
const atOnce = 1000;

/** These alone, or all of the trash; that is said, because an object without keys may be anything. */
export const deleteInput = z.union([
  z.strictObject({ ids: z.array(z.uuid()).min(1).max(atOnce) }),
  z.strictObject({ all: z.literal(true) }),
]);

/** One part of emptying the trash. `left` are those that are under way or unconfirmed, which stay. */
export async function deleteForGood(
  input: z.infer<typeof deleteInput>,
  { owner, studio }: ActionContext,
): Promise<ActionResult<{ deleted: number; left: number; remaining: boolean }>> {
  const query = { owner, ...('ids' in input && { ids: input.ids }) };
  for (let deleted = 0; ; ) {
    const part = await emptyTrashOnce(studio, query);
    deleted += part.deleted;
    if (!part.remaining || deleted >= atOnce) return ok({ ...part, deleted });
    await otherWork();
  }
}
