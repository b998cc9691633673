import type { Kysely, Transaction } from 'kysely';
import * as z from 'zod';
import { err, ok } from '@/lib/result';
import { mostVotes, type Vote, type VoteStore } from '../comparison-contract';
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
  const given = (trx: Transaction<Schema>, owner: string, comparisonId: string) =>
    trx.selectFrom('comparison_votes').where('comparison_id', 'in', own(owner, comparisonId));
  return {
    add: (owner, comparisonId, { id, at, left, right, choice }) =>
      db.transaction().execute(async (trx) => {
        const votes = given(trx, owner, comparisonId);
        if (await votes.where('vote_id', '=', id).select('id').executeTakeFirst()) return ok(null);
        const judged = await trx
          .selectFrom('comparison_members')
          .innerJoin('gallery', 'gallery.generation_id', 'comparison_members.generation_id')
          .select('gallery.generation_id')
          .distinct()
          .where('comparison_id', 'in', own(owner, comparisonId))
          .where('gallery.generation_id', 'in', [left, right])
          .where('gallery.state', '=', 'succeeded')
          .where('gallery.deleted_at', 'is', null)
          .execute();
        if (judged.length < 2) return err({ kind: 'notFound' });
        const { count } = await votes
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow();
        if (count >= mostVotes) return err({ kind: 'full' });
        const row = { vote_id: id, comparison_id: comparisonId, at, left_id: left, right_id: right, choice };
        await trx.insertInto('comparison_votes').values(row).execute();
        return ok(null);
      }),
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
      if (!(await own(owner, comparisonId).executeTakeFirst())) return false;
      await drop(owner, comparisonId).execute();
      return true;
    },
  };
}
