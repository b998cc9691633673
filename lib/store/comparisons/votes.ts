import type { Kysely } from 'kysely';
import * as z from 'zod';
import type { Vote, VoteStore } from '../comparison-contract';
import type { Schema } from '../schema';
import { comparisonsOf } from './rows';

const voteRow = z
  .object({
    vote_id: z.string(),
    at: z.number().int(),
    left_id: z.string(),
    right_id: z.string(),
    choice: z.enum(['left', 'right', 'tie', 'bad']),
  })
  .transform(
    (row): Vote => ({
      id: row.vote_id,
      at: row.at,
      left: row.left_id,
      right: row.right_id,
      choice: row.choice,
    }),
  );

export function votes(db: Kysely<Schema>): VoteStore {
  const own = (owner: string, id: string) => comparisonsOf(db, owner).where('id', '=', id).select('id');
  const drop = (owner: string, comparisonId: string) =>
    db.deleteFrom('comparison_votes').where('comparison_id', 'in', own(owner, comparisonId));
  return {
    async add(owner, comparisonId, { id, at, left, right, choice }) {
      const members = await db
        .selectFrom('comparison_members')
        .select('generation_id')
        .distinct()
        .where('comparison_id', 'in', own(owner, comparisonId))
        .where('generation_id', 'in', [left, right])
        .execute();
      if (members.length < 2) return false;
      const row = { vote_id: id, comparison_id: comparisonId, at, left_id: left, right_id: right, choice };
      await db
        .insertInto('comparison_votes')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return true;
    },
    async undo(owner, comparisonId, voteId) {
      const gone = await drop(owner, comparisonId).where('vote_id', '=', voteId).executeTakeFirst();
      return gone.numDeletedRows > 0;
    },
    async list(owner, comparisonId) {
      const rows = await db
        .selectFrom('comparison_votes')
        .selectAll()
        .where('comparison_id', 'in', own(owner, comparisonId))
        .orderBy('id')
        .execute();
      return rows.map((row) => voteRow.parse(row));
    },
    async clear(owner, comparisonId) {
      const gone = await drop(owner, comparisonId).executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  };
}
