import { type Kysely, sql } from 'kysely';
import type { GrantStore } from './grant-contract';
import { grouped } from './grouped';
import type { Schema } from './schema';

export function grants(db: Kysely<Schema>): GrantStore {
  const granted = (grantee: string) =>
    db
      .selectFrom('grants')
      .innerJoin('collections', 'collections.id', 'grants.collection_id')
      .select(['collection_id as collectionId', 'owner', 'name', 'at as grantedAt'])
      .select(
        sql<number>`(select count(*) from collected join gallery on gallery.position = collected.position
          where collected.collection_id = collections.id and gallery.owner = collections.owner
          and gallery.state = 'succeeded' and gallery.deleted_at is null)`.as('count'),
      )
      .where('grantee', '=', grantee);
  const ofOwner = (from: Kysely<Schema>, owner: string) =>
    from.selectFrom('collections').select('id').where('owner', '=', owner);
  return {
    async given(owner) {
      const rows = await db
        .selectFrom('grants')
        .select(['collection_id', 'grantee'])
        .where('collection_id', 'in', ofOwner(db, owner))
        .orderBy('collection_id')
        .orderBy('at')
        .orderBy('grantee')
        .execute();
      return grouped(rows.map((row) => [row.collection_id, row.grantee]));
    },
    give: (owner, collectionId, grantees, at) =>
      db.transaction().execute(async (trx) => {
        const own = await ofOwner(trx, owner).where('id', '=', collectionId).executeTakeFirst();
        if (!own) return false;
        const others = [...new Set(grantees)].filter((grantee) => grantee !== owner);
        await trx
          .deleteFrom('grants')
          .where('collection_id', '=', collectionId)
          .where('grantee', 'not in', sql<string>`(select value from json_each(${JSON.stringify(others)}))`)
          .execute();
        for (const grantee of others) {
          await trx
            .insertInto('grants')
            .values({ collection_id: collectionId, grantee, at })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        }
        return true;
      }),
    received: (grantee) => granted(grantee).orderBy('at', 'desc').orderBy('collection_id', 'desc').execute(),
    find: (grantee, collectionId) =>
      granted(grantee).where('collection_id', '=', collectionId).executeTakeFirst(),
    async forget(person) {
      await db
        .deleteFrom('grants')
        .where((eb) => eb.or([eb('grantee', '=', person), eb('collection_id', 'in', ofOwner(db, person))]))
        .execute();
    },
  };
}
