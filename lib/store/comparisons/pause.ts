import type { Kysely, Transaction } from 'kysely';
import type { GenerationState } from '@/lib/generation/state';
import type { ChangeFeed } from '../change-feed';
import { patchColumns } from '../columns';
import type { ComparisonStore } from '../comparison-contract';
import type { GenerationPatch, Provider } from '../contract';
import { readGenerations } from '../generation-rows';
import { nextChange, updateEntry } from '../generation-writes';
import { oneByOne } from '../one-by-one';
import { knownId } from '../run-guard';
import type { Schema } from '../schema';
import { noteReset, tellAll, toldSingly } from '../tell-many';
import { comparisonsOf } from './rows';

type Pausing = Pick<ComparisonStore, 'pause' | 'resume' | 'isHeld' | 'delete' | 'restore'>;

/** How long a deleted comparison can be brought back. Milliseconds. */
const restorableMs = 24 * 60 * 60 * 1000;

/** What of a comparison waits, and what does not. Each is one transaction; listeners hear of it after the commit. */
export function pausing(db: Kysely<Schema>, changes: ChangeFeed): Pausing {
  /** Does `work` with a comparison that is there, and tells of the generations whose ids it returns. */
  const onOne = async (
    owner: string,
    id: string,
    work: (trx: Transaction<Schema>, pausedAt: number | null) => Promise<readonly string[]>,
  ): Promise<boolean> => {
    const told = await db.transaction().execute(async (trx) => {
      const found = await comparisonsOf(trx, owner)
        .where('id', '=', id)
        .select('paused_at')
        .executeTakeFirst();
      if (!found) return undefined;
      const ids = await work(trx, found.paused_at);
      return ids.length > toldSingly ? noteReset(trx) : readGenerations(trx, ids);
    });
    if (told) tellAll(changes, told);
    return told !== undefined;
  };

  return {
    pause: (owner, id, at) =>
      onOne(owner, id, (trx, pausedAt) => (pausedAt === null ? hold(trx, id, at) : Promise.resolve([]))),

    resume: (owner, id, provider) =>
      onOne(owner, id, (trx, pausedAt) =>
        pausedAt === null ? Promise.resolve([]) : letGo(trx, id, provider),
      ),

    async isHeld(generationId) {
      const row = await db
        .selectFrom('comparison_members')
        .select('member_index')
        .where('generation_id', '=', generationId)
        .where('held', '=', 1)
        .executeTakeFirst();
      return row !== undefined;
    },

    delete: (owner, id, at) =>
      onOne(owner, id, async (trx, pausedAt) => {
        const cancelled = pausedAt === null ? await hold(trx, id, at) : [];
        await trx.updateTable('comparisons').set({ deleted_at: at }).where('id', '=', id).execute();
        await forgetDeleted(trx, at - restorableMs);
        return cancelled;
      }),

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

/** Cancels what waits, and marks it and what is just being sent. The cancelled ones. */
async function hold(trx: Transaction<Schema>, id: string, at: number): Promise<readonly string[]> {
  const waiting = trx
    .selectFrom('comparison_members as member')
    .innerJoin('generations', 'generations.id', 'member.generation_id')
    .where('member.comparison_id', '=', id)
    .where('generations.state', 'in', ['queued', 'submitting']);
  if (!(await waiting.select('generations.id').executeTakeFirst())) return [];
  await trx.updateTable('comparisons').set({ paused_at: at }).where('id', '=', id).execute();
  const held = await waiting
    .select(['generations.id', 'generations.state'])
    .distinct()
    .where('generations.run_id', 'in', trx.selectFrom('comparisons').select('comparisons.id'))
    .where(({ not, exists, selectFrom }) => {
      const goesOn = selectFrom('comparison_members as other')
        .innerJoin('comparisons', 'comparisons.id', 'other.comparison_id')
        .select('other.member_index')
        .whereRef('other.generation_id', '=', 'generations.id')
        .where('comparisons.paused_at', 'is', null)
        .where('comparisons.deleted_at', 'is', null);
      return not(exists(goesOn));
    })
    .execute();
  if (held.length === 0) return [];
  const ids = held.map((row) => row.id);
  await trx
    .updateTable('comparison_members')
    .set({ held: 1 })
    .where('comparison_id', '=', id)
    .where('generation_id', 'in', ids)
    .execute();
  const queued = held.filter(({ state }) => state === 'queued').map((row) => row.id);
  await moveAll(trx, queued, 'cancelled', { finishedAt: at, notBefore: null });
  return queued;
}

/**
 * Back into the queue with what a pause has cancelled and nobody has touched since. What has been made with the same settings
 * meanwhile, or is being made, takes its place and is not paid for again.
 */
async function letGo(trx: Transaction<Schema>, id: string, provider: Provider): Promise<readonly string[]> {
  const own = trx
    .selectFrom('comparison_members')
    .select('generation_id')
    .where('comparison_id', '=', id)
    .where('generation_id', 'is not', null);
  const held = await trx
    .selectFrom('gallery')
    .select('generation_id')
    .where('generation_id', 'in', own)
    .where(
      'generation_id',
      'in',
      trx.selectFrom('comparison_members').select('generation_id').where('held', '=', 1),
    )
    .where('state', '=', 'cancelled')
    .where('provider', '=', provider)
    .where('deleted_at', 'is', null)
    .execute();
  const ids: string[] = [];
  const rows = await readGenerations(
    trx,
    held.map((row) => row.generation_id),
  );
  await oneByOne(rows, async (row) => {
    const known = await knownId(trx, row);
    if (known === undefined) ids.push(row.id);
    else await replaceMember(trx, row.id, known);
  });
  await moveAll(trx, ids, 'queued', { finishedAt: null });
  await trx.updateTable('comparison_members').set({ held: 0 }).where('generation_id', 'in', own).execute();
  await trx.updateTable('comparisons').set({ paused_at: null }).where('id', '=', id).execute();
  return ids;
}

/** In every comparison that waits for it. */
async function replaceMember(trx: Transaction<Schema>, id: string, by: string): Promise<void> {
  await trx
    .updateTable('comparison_members')
    .set({ generation_id: by, held: 0 })
    .where('generation_id', '=', id)
    .where('held', '=', 1)
    .execute();
}

async function moveAll(
  trx: Transaction<Schema>,
  ids: readonly string[],
  to: GenerationState,
  patch: GenerationPatch,
): Promise<void> {
  await oneByOne(ids, async (id) => {
    await trx
      .updateTable('generations')
      .set({ ...patchColumns(patch), state: to, change: await nextChange(trx) })
      .where('id', '=', id)
      .execute();
    await updateEntry(trx, id, { state: to });
  });
}

/** For good: comparisons that nobody has brought back since they were deleted before this time. */
async function forgetDeleted(trx: Transaction<Schema>, before: number): Promise<void> {
  const gone = trx.selectFrom('comparisons').select('id').where('deleted_at', '<', before);
  await trx.deleteFrom('comparison_votes').where('comparison_id', 'in', gone).execute();
  await trx.deleteFrom('comparison_members').where('comparison_id', 'in', gone).execute();
  await trx.deleteFrom('comparisons').where('deleted_at', '<', before).execute();
}
