import type { Kysely } from 'kysely';
import * as z from 'zod';
import { storedPlanSchema } from '@/lib/comparison/plan-schema';
import type { Comparison, Member } from '../comparison-contract';
import type { Schema } from '../schema';

const json = <Output>(schema: z.ZodType<Output>) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

const comparisonRow = z.object({
  id: z.string(),
  owner: z.string(),
  title: z.string(),
  created_at: z.number().int(),
  plan: json(storedPlanSchema).nullable(),
  paused_at: z.number().int().nullable(),
});

const memberRow = z
  .object({
    member_index: z.number().int(),
    coordinates: json(z.array(z.number().int())),
    generation_id: z.string().nullable(),
    problem: z.string().nullable(),
    held: z.int(),
  })
  .transform(
    (row): Member => ({
      index: row.member_index,
      coordinates: row.coordinates,
      generationId: row.generation_id,
      problem: row.problem,
      held: row.held === 1,
    }),
  );

/** Those that are not deleted. */
export const comparisonsOf = (db: Kysely<Schema>, owner: string) =>
  db.selectFrom('comparisons').where('owner', '=', owner).where('comparisons.deleted_at', 'is', null);

/** Unlike the members' generations it is there whatever has been deleted. */
export async function readComparison(
  db: Kysely<Schema>,
  owner: string,
  id: string,
): Promise<Comparison | undefined> {
  const found = await comparisonsOf(db, owner).where('id', '=', id).selectAll().executeTakeFirst();
  if (!found) return undefined;
  const members = await db
    .selectFrom('comparison_members')
    .selectAll()
    .where('comparison_id', '=', id)
    .orderBy('member_index')
    .execute();
  const { title, created_at, plan, paused_at } = comparisonRow.parse(found);
  return {
    id,
    owner,
    title,
    createdAt: created_at,
    plan,
    pausedAt: paused_at,
    members: members.map((row) => memberRow.parse(row)),
  };
}
