import type { Kysely, Transaction } from 'kysely';
import { err, ok } from '@/lib/result';
import { overBudget } from '../budgets';
import type { ChangeFeed } from '../change-feed';
import type { ComparisonStore } from '../comparison-contract';
import type { NewGeneration } from '../contract';
import { readGenerations } from '../generation-rows';
import { insertRow } from '../generation-writes';
import type { Schema } from '../schema';
import { tellAll } from '../tell-many';
import { comparisonsOf } from './rows';
import { shareOut } from './start';

export const makeAgain = async (
  db: Kysely<Schema>,
  changes: ChangeFeed,
  ...[{ id, index }, row, { most }]: Parameters<ComparisonStore['makeAgain']>
): ReturnType<ComparisonStore['makeAgain']> => {
  const { told, outcome } = await db.transaction().execute(async (trx) => {
    const gone = await generationAt(trx, row.owner, id, index);
    if (gone === undefined) return { told: [], outcome: err({ kind: 'notFound' } as const) };
    if (await isThere(trx, gone)) return { told: [], outcome: ok(null) };
    const { make, idOf } = await shareOut(trx, [{ ...row, runIndex: await nextIndex(trx, row) }], false);
    if (make.length > most)
      return { told: [], outcome: err({ kind: 'tooMany', pictures: make.length } as const) };
    const over = await overBudget(trx, make, row.createdAt);
    if (over) return { told: [], outcome: err(over) };
    for (const one of make) await insertRow(trx, one);
    const [by = null] = idOf.values();
    await trx
      .updateTable('comparison_members')
      .set({ generation_id: by, held: 0 })
      .where('comparison_id', '=', id)
      .where('generation_id', '=', gone)
      .execute();
    const ids = make.map((one) => one.id);
    return { told: await readGenerations(trx, ids), outcome: ok(null) };
  });
  tellAll(changes, told);
  return outcome;
};

/** What stands at a place, which may be deleted. Undefined where nothing could ever be made. */
async function generationAt(
  trx: Transaction<Schema>,
  owner: string,
  id: string,
  index: number,
): Promise<string | undefined> {
  const place = await comparisonsOf(trx, owner)
    .innerJoin('comparison_members as member', 'member.comparison_id', 'comparisons.id')
    .where('comparisons.id', '=', id)
    .where('member.member_index', '=', index)
    .select('member.generation_id')
    .executeTakeFirst();
  return place?.generation_id ?? undefined;
}

async function isThere(trx: Transaction<Schema>, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('gallery')
    .select('generation_id')
    .where('generation_id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** The number that a further row of a run gets: those of deleted ones stay theirs. */
async function nextIndex(
  trx: Transaction<Schema>,
  { owner, runId }: Pick<NewGeneration, 'owner' | 'runId'>,
): Promise<number> {
  const last = await trx
    .selectFrom('generations')
    .select(({ fn }) => fn.max('run_index').as('index'))
    .where('owner', '=', owner)
    .where('run_id', '=', runId)
    .executeTakeFirst();
  return (last?.index ?? -1) + 1;
}
