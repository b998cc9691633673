import { type Kysely, sql } from 'kysely';
import type { Collection, CollectionStore } from './curation-contract';
import { grouped } from './grouped';
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
    async holding(owner, ids) {
      const rows = await db
        .selectFrom('gallery')
        .innerJoin('collected', 'collected.position', 'gallery.position')
        .select(['gallery.generation_id', 'collected.collection_id'])
        .where('gallery.owner', '=', owner)
        .where(
          'gallery.generation_id',
          'in',
          sql<string>`(select value from json_each(${JSON.stringify(ids)}))`,
        )
        .orderBy('collected.collection_id')
        .execute();
      return grouped(rows.map((row) => [row.generation_id, row.collection_id]));
    },
    async create({ id, owner, name, createdAt }) {
      const row = { id, owner, name: nameWithin(name, 120), created_at: createdAt };
      await db
        .insertInto('collections')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const own = await counted.where('id', '=', id).where('owner', '=', owner).executeTakeFirst();
      return own && complete(own);
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
        await trx.deleteFrom('grants').where('collection_id', 'in', own).execute();
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
