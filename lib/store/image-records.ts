import { type Kysely, sql } from 'kysely';
import type { ImageRecord } from './contract';
import type { ImageRecordStore } from './image-contract';
import { parseImageRow } from './row';
import type { Schema } from './schema';

export function imageRecords(db: Kysely<Schema>): ImageRecordStore {
  return {
    put: (record, at) => rememberImage(db, record, at),
    async get(hash) {
      const row = await db.selectFrom('images').selectAll().where('hash', '=', hash).executeTakeFirst();
      return row && parseImageRow(row);
    },
    async recent(limit) {
      const rows = await db
        .selectFrom('images')
        .selectAll()
        .orderBy('added_at', 'desc')
        .orderBy('hash', 'desc')
        .limit(limit)
        .execute();
      return rows.map(parseImageRow);
    },
    async unreferenced() {
      const rows = await db.selectFrom('unreferenced').select('hash').execute();
      return rows.map(({ hash }) => hash);
    },
    async settled(hashes) {
      if (hashes.length === 0) return;
      await sql`delete from unreferenced where hash in (select value from json_each(${JSON.stringify(hashes)}))`.execute(
        db,
      );
    },
  };
}

/** The same bytes always have the same facts; seen again, a picture only becomes recent again. */
export async function rememberImage(db: Kysely<Schema>, record: ImageRecord, at: number): Promise<void> {
  const { hash, format, width, height, bytes, placeholder } = record;
  await db
    .insertInto('images')
    .values({ hash, format, width, height, bytes, placeholder, added_at: at })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ added_at: at }))
    .execute();
}
