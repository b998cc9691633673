import type { Kysely } from 'kysely';
import type { ComparisonStore } from '../comparison-contract';
import { generationRows } from '../generation-rows';
import type { Schema } from '../schema';
import { readComparison } from './rows';
import { earlierOf, insertComparison, written } from './start';

export const pick = (
  db: Kysely<Schema>,
  ...[comparison, generationIds]: Parameters<ComparisonStore['pick']>
): ReturnType<ComparisonStore['pick']> =>
  db.transaction().execute(async (trx) => {
    const { id, owner } = comparison;
    if (await earlierOf(trx, comparison)) return readComparison(trx, owner, id);
    const there = await generationRows(trx)
      .where('gallery.generation_id', 'in', generationIds)
      .where('gallery.owner', '=', owner)
      .where('gallery.deleted_at', 'is', null)
      .execute();
    if (there.length < new Set(generationIds).size) return undefined;
    await insertComparison(trx, comparison, null);
    await trx
      .insertInto('comparison_members')
      .values(
        generationIds.map((generation_id, member_index) => ({
          comparison_id: id,
          member_index,
          coordinates: '[]',
          generation_id,
        })),
      )
      .execute();
    return written(trx, comparison);
  });
