import type { Kysely } from 'kysely';
import { foldName, nameWithin } from './names';
import type { Schema } from './schema';

const longestTag = 60;

/** A tag's row, made where it is new. The first spelling stays. */
export async function tagId(db: Kysely<Schema>, owner: string, name: string): Promise<number> {
  const kept = nameWithin(name, longestTag);
  const row = { owner, name: kept, folded: foldName(kept) };
  await db
    .insertInto('tags')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const found = await db
    .selectFrom('tags')
    .select('id')
    .where('owner', '=', owner)
    .where('folded', '=', row.folded)
    .executeTakeFirstOrThrow();
  return found.id;
}
