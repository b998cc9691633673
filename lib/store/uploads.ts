import type { Kysely } from 'kysely';
import type { UploadStore } from './image-contract';
import type { Schema } from './schema';

export function uploads(db: Kysely<Schema>): UploadStore {
  return {
    find: (hash, provider) =>
      db
        .selectFrom('uploads')
        .select(['url', 'at'])
        .where('image_hash', '=', hash)
        .where('provider', '=', provider)
        .executeTakeFirst(),
    async put(hash, provider, url, at) {
      await db
        .insertInto('uploads')
        .values({ image_hash: hash, provider, url, at })
        .onConflict((conflict) => conflict.columns(['image_hash', 'provider']).doUpdateSet({ url, at }))
        .execute();
    },
    async forget(hash, provider) {
      await db
        .deleteFrom('uploads')
        .where('image_hash', '=', hash)
        .where('provider', '=', provider)
        .execute();
    },
  };
}
