import type { Kysely } from 'kysely';
import { nextChange } from './generation-writes';
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

export async function findTag(db: Kysely<Schema>, owner: string, name: string): Promise<number | undefined> {
  const tags = db.selectFrom('tags').select('id').where('owner', '=', owner);
  return (await tags.where('folded', '=', foldName(nameWithin(name, longestTag))).executeTakeFirst())?.id;
}

/** False when there is another tag of that name already, or none of the old one. */
export function renameTag(db: Kysely<Schema>, owner: string, from: string, to: string): Promise<boolean> {
  const name = nameWithin(to, longestTag);
  const folded = foldName(name);
  return db.transaction().execute(async (trx) => {
    const own = trx.selectFrom('tags').select('id').where('owner', '=', owner);
    const taken = await own.where('folded', '=', folded).where('folded', '<>', from).executeTakeFirst();
    if (taken) return false;
    const renamed = await trx
      .updateTable('tags')
      .set({ name, folded })
      .where('owner', '=', owner)
      .where('folded', '=', from)
      .executeTakeFirst();
    if (renamed.numUpdatedRows === 0n) return false;
    await trx
      .insertInto('resets')
      .values({ change: await nextChange(trx) })
      .execute();
    return true;
  });
}
