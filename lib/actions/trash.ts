import 'server-only';
import { setImmediate as otherWork } from 'node:timers/promises';
import * as z from 'zod';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { ok } from '@/lib/result';
import type { Curated, Target } from '@/lib/store/curation-contract';
import type { ActionResult } from './action-result';

/** Into the trash. */
export async function trashTarget(studio: OwnStudio, target: Target): Promise<ActionResult<Curated>> {
  const done = await studio.store.curation.trash(target, Date.now());
  await studio.runner.cancelInTrash();
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
  studio: OwnStudio,
): Promise<ActionResult<{ deleted: number; left: number; remaining: boolean }>> {
  for (let deleted = 0; ; ) {
    const part = await studio.emptyTrash('ids' in input ? { ids: input.ids } : {});
    deleted += part.deleted;
    if (!part.remaining || deleted >= atOnce) return ok({ ...part, deleted });
    await otherWork();
  }
}
