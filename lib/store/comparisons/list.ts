import type { Kysely } from 'kysely';
import * as z from 'zod';
import { generationStates } from '@/lib/generation/state';
import type { ComparisonStore, ComparisonSummary } from '../comparison-contract';
import type { Schema } from '../schema';
import { comparisonsOf } from './rows';

const mostCovers = 4;
const countSchema = z.object({ state: z.enum(generationStates), count: z.number().int() });

export function list(db: Kysely<Schema>): ComparisonStore['list'] {
  /** Members whose generation is there, in their order. */
  const shown = (id: string) =>
    db
      .selectFrom('comparison_members')
      .innerJoin('gallery', 'gallery.generation_id', 'comparison_members.generation_id')
      .where('comparison_id', '=', id)
      .where('gallery.deleted_at', 'is', null);

  const summary = async (
    row: Omit<ComparisonSummary, 'members' | 'states' | 'covers'>,
  ): Promise<ComparisonSummary> => {
    const { count: members } = await db
      .selectFrom('comparison_members')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('comparison_id', '=', row.id)
      .executeTakeFirstOrThrow();
    const counts = await shown(row.id)
      .select((eb) => ['gallery.state', eb.fn.countAll<number>().as('count')])
      .groupBy('gallery.state')
      .execute();
    const covers = await shown(row.id)
      .select('gallery.generation_id')
      .where('gallery.state', '=', 'succeeded')
      .groupBy('gallery.generation_id')
      .orderBy((eb) => eb.fn.min('member_index'))
      .limit(mostCovers)
      .execute();
    return {
      ...row,
      members,
      states: Object.fromEntries(
        counts.map((found) => countSchema.parse(found)).map(({ state, count }) => [state, count]),
      ),
      covers: covers.map((cover) => cover.generation_id),
    };
  };

  return async ({ owner, before, limit }) => {
    const newest = comparisonsOf(db, owner)
      .select(['id', 'owner', 'title', 'created_at as createdAt', 'paused_at as pausedAt'])
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit);
    const page = before
      ? newest.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('created_at', 'id'), '<', tuple(before.createdAt, before.id)),
        )
      : newest;
    const rows = await page.execute();
    return Promise.all(rows.map(summary));
  };
}
