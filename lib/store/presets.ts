import type { Kysely } from 'kysely';
import { storedSettingsSchema } from '@/lib/models/settings';
import type { NamedStore, Preset } from './curation-contract';
import { jsonText } from './json-text';
import { nameWithin } from './names';
import type { Schema } from './schema';

export function presets(db: Kysely<Schema>): NamedStore<Preset> {
  return {
    async list(owner) {
      const rows = await db
        .selectFrom('presets')
        .selectAll()
        .where('owner', '=', owner)
        .orderBy('name')
        .orderBy('id')
        .execute();
      return rows.map(({ id, name, model, params, created_at }) => ({
        id,
        name,
        ...storedSettingsSchema.parse({ model, params: JSON.parse(params) }),
        createdAt: created_at,
      }));
    },
    async put(owner, { id, name, model, params, createdAt }) {
      const values = {
        name: nameWithin(name, 120),
        model,
        params: jsonText(params),
        created_at: createdAt,
      };
      const put = db
        .insertInto('presets')
        .values({ id, owner, ...values })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet(values).where('presets.owner', '=', owner),
        );
      return ((await put.executeTakeFirst()).numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    async delete(owner, id) {
      const gone = db.deleteFrom('presets').where('owner', '=', owner).where('id', '=', id);
      return (await gone.executeTakeFirst()).numDeletedRows > 0;
    },
  };
}
