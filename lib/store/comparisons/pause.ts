import type { Kysely, Transaction } from 'kysely';
import { err, ok, type Result } from '@/lib/result';
import type { ChangeFeed } from '../change-feed';
import type { ComparisonStore } from '../comparison-contract';
import { readGenerations } from '../generation-rows';
import type { Schema } from '../schema';
import { noteReset, tellAll, toldSingly } from '../tell-many';
import { hold, letGo } from './hold';
import { comparisonsOf } from './rows';

type Pausing = Pick<ComparisonStore, 'pause' | 'resume' | 'isHeld' | 'delete' | 'restore'>;

/** How long a deleted comparison can be brought back. Milliseconds. */
const restorableMs = 24 * 60 * 60 * 1000;

/** What of a comparison waits, and what does not. Each is one transaction; listeners hear of it after the commit. */
export function pausing(db: Kysely<Schema>, changes: ChangeFeed): Pausing {
  /** Does `work` with a comparison that is there, and tells of the generations whose ids it returns. */
  const onOne = async <Refusal = never>(
    owner: string,
    id: string,
    work: (trx: Transaction<Schema>, pausedAt: number | null) => Promise<Result<readonly string[], Refusal>>,
  ): Promise<Result<null, Refusal | { kind: 'notFound' }>> => {
    const done = await db.transaction().execute(async (trx) => {
      const found = await comparisonsOf(trx, owner)
        .where('id', '=', id)
        .select('paused_at')
        .executeTakeFirst();
      if (!found) return err({ kind: 'notFound' } as const);
      const worked = await work(trx, found.paused_at);
      if (!worked.ok) return worked;
      const ids = worked.value;
      return ok(ids.length > toldSingly ? await noteReset(trx) : await readGenerations(trx, ids));
    });
    if (!done.ok) return done;
    tellAll(changes, done.value);
    return ok(null);
  };

  return {
    async pause(owner, id, at) {
      const paused = await onOne(owner, id, async (trx, pausedAt) =>
        ok(pausedAt === null ? await hold(trx, id, at) : []),
      );
      return paused.ok;
    },

    resume: (owner, id, query) => onOne(owner, id, (trx) => letGo(trx, id, query)),

    async isHeld(generationId) {
      const row = await db
        .selectFrom('comparison_members')
        .select('member_index')
        .where('generation_id', '=', generationId)
        .where('held', '=', 1)
        .executeTakeFirst();
      return row !== undefined;
    },

    async delete(owner, id, at) {
      const deleted = await onOne(owner, id, async (trx, pausedAt) => {
        const cancelled = pausedAt === null ? await hold(trx, id, at) : [];
        await trx.updateTable('comparisons').set({ deleted_at: at }).where('id', '=', id).execute();
        await forgetDeleted(trx, at - restorableMs);
        return ok(cancelled);
      });
      return deleted.ok;
    },

    async restore(owner, id) {
      const restored = await db
        .updateTable('comparisons')
        .set({ deleted_at: null })
        .where('owner', '=', owner)
        .where('id', '=', id)
        .executeTakeFirst();
      return restored.numUpdatedRows > 0;
    },
  };
}

/** For good: comparisons that nobody has brought back since they were deleted before this time. */
async function forgetDeleted(trx: Transaction<Schema>, before: number): Promise<void> {
  const gone = trx.selectFrom('comparisons').select('id').where('deleted_at', '<', before);
  await trx.deleteFrom('comparison_votes').where('comparison_id', 'in', gone).execute();
  await trx.deleteFrom('comparison_members').where('comparison_id', 'in', gone).execute();
  await trx.deleteFrom('comparisons').where('deleted_at', '<', before).execute();
}
