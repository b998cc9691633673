import type { Kysely } from 'kysely';
import type { Collection, CollectionStore } from './curation-contract';
import { nameWithin } from './names';
import type { Schema } from './schema';

export function collections(db: Kysely<Schema>): CollectionStore {
  const counted = db
    .selectFrom('collections')
    .select(['id', 'name', 'created_at as createdAt'])
    .select((eb) =>
      eb
        .selectFrom('collected')
        .innerJoin('gallery', 'gallery.position', 'collected.position')
        .whereRef('collected.collection_id', '=', 'collections.id')
        .where('gallery.deleted_at', 'is', null)
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .as('count'),
    );
  const complete = (row: Omit<Collection, 'count'> & { count: number | null }): Collection => ({
    ...row,
    count: row.count ?? 0,
  });
  return {
    async list(owner) {
      const rows = await counted.where('owner', '=', owner).orderBy('name').orderBy('id').execute();
      return rows.map(complete);
    },
    async create({ id, owner, name, createdAt }) {
      const row = { id, owner, name: nameWithin(name, 120), created_at: createdAt };
      await db
        .insertInto('collections')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return complete(await counted.where('id', '=', id).executeTakeFirstOrThrow());
    },
    async rename(owner, id, name) {
      const renamed = await db
        .updateTable('collections')
        .set({ name: nameWithin(name, 120) })
        .where('owner', '=', owner)
        .where('id', '=', id)
        .executeTakeFirst();
      return renamed.numUpdatedRows > 0;
    },
    delete: (owner, id) =>
      db.transaction().execute(async (trx) => {
        const own = trx
          .selectFrom('collections')
          .select('id')
          .where('owner', '=', owner)
          .where('id', '=', id);
        await trx.deleteFrom('collected').where('collection_id', 'in', own).execute();
        const gone = await trx
          .deleteFrom('collections')
          .where('owner', '=', owner)
          .where('id', '=', id)
          .executeTakeFirst();
        return gone.numDeletedRows > 0;
      }),
  };
}
