import type { Kysely, Transaction } from 'kysely';
import { err, ok } from '@/lib/result';
import { overBudget } from '../budgets';
import type { ChangeFeed } from '../change-feed';
import type { Comparison, ComparisonStore, NewComparison, StartRefusal } from '../comparison-contract';
import type { NewGeneration } from '../contract';
import { readGenerations } from '../generation-rows';
import { insertRow } from '../generation-writes';
import { settingsDigest } from '../index-entry';
import { jsonText, keptSettings } from '../json-text';
import { nameWithin } from '../names';
import { oneByOne } from '../one-by-one';
import { knownId } from '../run-guard';
import type { Schema } from '../schema';
import { noteReset, tellAll, toldSingly } from '../tell-many';
import { readComparison } from './rows';

export const start = async (
  db: Kysely<Schema>,
  changes: ChangeFeed,
  ...[comparison, members, { most, again = false }]: Parameters<ComparisonStore['start']>
): ReturnType<ComparisonStore['start']> => {
  const plan = jsonText(comparison.plan);
  const { told, outcome } = await db.transaction().execute(async (trx) => {
    const refused = (error: StartRefusal) => ({ told: [], outcome: err(error) }) as const;
    const earlier = await earlierOf(trx, comparison);
    if (earlier) {
      const same = earlier.plan === plan && (await readComparison(trx, comparison.owner, comparison.id));
      return same ? { told: [], outcome: ok(same) } : refused({ kind: 'otherRun' });
    }
    if (await isRun(trx, comparison)) return refused({ kind: 'otherRun' });

    const rows = members.flatMap(({ generation }) => generation ?? []);
    const { make, idOf } = await shareOut(trx, rows, again);
    if (make.length > most) return refused({ kind: 'tooMany', pictures: make.length });
    const over = await overBudget(trx, make, make[0]?.createdAt ?? 0);
    if (over) return refused(over);
    await insertComparison(trx, comparison, plan);
    await oneByOne(make, (row) => insertRow(trx, row));
    await oneByOne(members, ({ index, coordinates, problem, generation }) =>
      trx
        .insertInto('comparison_members')
        .values({
          comparison_id: comparison.id,
          member_index: index,
          coordinates: JSON.stringify(coordinates),
          generation_id: generation && (idOf.get(digestOf(generation)) ?? null),
          problem,
        })
        .execute(),
    );
    const ids = make.map(({ id }) => id);
    const told = ids.length > toldSingly ? await noteReset(trx) : await readGenerations(trx, ids);
    return { told, outcome: ok(await written(trx, comparison)) };
  });
  tellAll(changes, told);
  return outcome;
};

/**
 * Which of these rows have to be made, the first of each settings, and whose picture each settings are. The rows come out as
 * the database will hold them.
 */
export async function shareOut(
  db: Kysely<Schema>,
  rows: readonly NewGeneration[],
  again: boolean,
): Promise<{ readonly make: readonly NewGeneration[]; readonly idOf: ReadonlyMap<string, string> }> {
  const make: NewGeneration[] = [];
  const idOf = new Map<string, string>();
  await oneByOne(rows, async (asked) => {
    const row = { ...asked, settings: keptSettings(asked.settings), again };
    const digest = settingsDigest(row.settings);
    if (idOf.has(digest)) return;
    const known = again ? undefined : await knownId(db, row);
    if (known === undefined) make.push(row);
    idOf.set(digest, known ?? row.id);
  });
  return { make, idOf };
}

const digestOf = ({ settings }: NewGeneration): string => settingsDigest(keptSettings(settings));

export async function insertComparison(
  trx: Transaction<Schema>,
  { id, owner, title, createdAt }: NewComparison,
  plan: string | null,
): Promise<void> {
  await trx
    .insertInto('comparisons')
    .values({ id, owner, title: nameWithin(title, 120), created_at: createdAt, plan })
    .execute();
}

/** What the id stands for already, also when that was deleted. */
export const earlierOf = (trx: Transaction<Schema>, { id }: NewComparison) =>
  trx.selectFrom('comparisons').select(['owner', 'plan']).where('id', '=', id).executeTakeFirst();

/** What has just been written. */
export async function written(trx: Transaction<Schema>, { owner, id }: NewComparison): Promise<Comparison> {
  const comparison = await readComparison(trx, owner, id);
  if (!comparison) throw new Error('A comparison that was written is not there.');
  return comparison;
}

/** A comparison that is gone for good leaves its run behind, which must not be paid for again. */
async function isRun(trx: Transaction<Schema>, { owner, id }: NewComparison): Promise<boolean> {
  const row = await trx
    .selectFrom('generations')
    .select('id')
    .where('owner', '=', owner)
    .where('run_id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}
