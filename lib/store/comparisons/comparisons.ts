import type { Kysely } from 'kysely';
import type { ChangeFeed } from '../change-feed';
import type { ComparisonStore } from '../comparison-contract';
import { completed, generationRows } from '../generation-rows';
import { nameWithin } from '../names';
import type { Schema } from '../schema';
import { list } from './list';
import { makeAgain } from './make-again';
import { pausing } from './pause';
import { pick } from './pick';
import { comparisonsOf, readComparison } from './rows';
import { shareOut, start } from './start';
import { votes } from './votes';

export function comparisons(db: Kysely<Schema>, changes: ChangeFeed): ComparisonStore {
  return {
    start: (...asked) => start(db, changes, ...asked),
    async foresee(rows) {
      const { make, idOf } = await shareOut(db, rows, false);
      return { different: idOf.size, make };
    },
    makeAgain: (...asked) => makeAgain(db, changes, ...asked),
    pick: (...asked) => pick(db, ...asked),
    get: (owner, id) => readComparison(db, owner, id),
    async generations(owner, id) {
      const members = db
        .selectFrom('comparison_members')
        .select('generation_id')
        .where('comparison_id', 'in', comparisonsOf(db, owner).where('id', '=', id).select('id'))
        .where('generation_id', 'is not', null);
      const rows = generationRows(db)
        .where('gallery.generation_id', 'in', members)
        .where('gallery.deleted_at', 'is', null);
      return completed(db, await rows.execute());
    },
    list: list(db),
    async rename(owner, id, title) {
      const renamed = await db
        .updateTable('comparisons')
        .set({ title: nameWithin(title, 120) })
        .where('owner', '=', owner)
        .where('id', '=', id)
        .where('deleted_at', 'is', null)
        .executeTakeFirst();
      return renamed.numUpdatedRows > 0;
    },
    ...pausing(db, changes),
    votes: votes(db),
  };
}
