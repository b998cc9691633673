import type { Kysely } from 'kysely';
import type { NamedStore, SavedSearch } from './curation-contract';
import { nameWithin } from './names';
import type { Schema } from './schema';

export function savedSearches(db: Kysely<Schema>): NamedStore<SavedSearch> {
  return {
    list: (owner) =>
      db
        .selectFrom('saved_searches')
        .select(['id', 'name', 'query as text', 'created_at as createdAt'])
        .where('owner', '=', owner)
        .orderBy('name')
        .orderBy('id')
        .execute(),
    async put(owner, { id, name, text, createdAt }) {
      const values = { name: nameWithin(name, 120), query: text.toWellFormed(), created_at: createdAt };
      const put = db
        .insertInto('saved_searches')
        .values({ id, owner, ...values })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet(values).where('saved_searches.owner', '=', owner),
        );
      return ((await put.executeTakeFirst()).numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    async delete(owner, id) {
      const gone = db.deleteFrom('saved_searches').where('owner', '=', owner).where('id', '=', id);
      return (await gone.executeTakeFirst()).numDeletedRows > 0;
    },
  };
}
