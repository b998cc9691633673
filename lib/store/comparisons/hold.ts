import type { Transaction } from 'kysely';
import type { GenerationState } from '@/lib/generation/state';
import { err, ok, type Result } from '@/lib/result';
import type { OverBudget } from '../budget-contract';
import { overBudget } from '../budgets';
import { patchColumns } from '../columns';
import type { Generation, GenerationPatch, Provider } from '../contract';
import { readGenerations } from '../generation-rows';
import { nextChange, updateEntry } from '../generation-writes';
import { oneByOne } from '../one-by-one';
import { knownId } from '../run-guard';
import type { Schema } from '../schema';

/** Pauses a comparison that waits for something: cancels it, and marks it and what is just being sent. The cancelled ones. */
export async function hold(trx: Transaction<Schema>, id: string, at: number): Promise<readonly string[]> {
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
  // In every comparison that has them: whichever goes on first takes them along.
  await trx
    .updateTable('comparison_members')
    .set({ held: 1 })
    .where(
      'generation_id',
      'in',
      held.map((row) => row.id),
    )
    .execute();
  const queued = held.filter(({ state }) => state === 'queued').map((row) => row.id);
  await oneByOne(queued, (one) => move(trx, one, 'cancelled', { finishedAt: at, notBefore: null }));
  return queued;
}

/**
 * Goes on with a comparison: back into the queue with what a pause has cancelled and nobody has touched since. What has been
 * made with the same settings meanwhile, or is being made, takes its place and is not paid for again. What is in the trash or
 * another provider's stays held, for the next time. The queued ones, unless they may not be paid for.
 */
export async function letGo(
  trx: Transaction<Schema>,
  id: string,
  { provider, at }: { readonly provider: Provider; readonly at: number },
): Promise<Result<readonly string[], OverBudget>> {
  const own = trx
    .selectFrom('comparison_members')
    .select('generation_id')
    .where('comparison_id', '=', id)
    .where('held', '=', 1);
  const held = await trx
    .selectFrom('gallery')
    .select('generation_id')
    .where('generation_id', 'in', own)
    .where('state', '=', 'cancelled')
    .where('provider', '=', provider)
    .where('deleted_at', 'is', null)
    .execute();
  const rows = await readGenerations(
    trx,
    held.map((row) => row.generation_id),
  );
  const toPay: Generation[] = [];
  await oneByOne(rows, async (row) => {
    if ((await knownId(trx, row)) === undefined) toPay.push(row);
  });
  const over = await overBudget(trx, toPay, at);
  if (over) return err(over);
  const queued: string[] = [];
  await oneByOne(rows, async (row) => {
    const known = await knownId(trx, row);
    if (known !== undefined) return replace(trx, row.id, known);
    // At once, so that the next one with these settings finds it.
    await move(trx, row.id, 'queued', { finishedAt: null });
    queued.push(row.id);
  });
  const left = trx.selectFrom('gallery').select('generation_id').where('state', '=', 'cancelled');
  await trx
    .updateTable('comparison_members')
    .set({ held: 0 })
    .where('generation_id', 'in', own)
    .where('generation_id', 'not in', left)
    .execute();
  await trx.updateTable('comparisons').set({ paused_at: null }).where('id', '=', id).execute();
  return ok(queued);
}

/** In every comparison that waits for it. */
async function replace(trx: Transaction<Schema>, id: string, by: string): Promise<void> {
  await trx
    .updateTable('comparison_members')
    .set({ generation_id: by, held: 0 })
    .where('generation_id', '=', id)
    .where('held', '=', 1)
    .execute();
}

async function move(
  trx: Transaction<Schema>,
  id: string,
  to: GenerationState,
  patch: GenerationPatch,
): Promise<void> {
  await trx
    .updateTable('generations')
    .set({ ...patchColumns(patch), state: to, change: await nextChange(trx) })
    .where('id', '=', id)
    .execute();
  await updateEntry(trx, id, { state: to });
}
