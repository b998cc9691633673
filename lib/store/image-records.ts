import { type Kysely, sql } from 'kysely';
import type { ImageRecord } from './contract';
import type { ImageRecordStore } from './image-contract';
import { parseImageRow } from './row';
import type { Schema } from './schema';

export function imageRecords(db: Kysely<Schema>): ImageRecordStore {
  const ofOwner = (owner: string) =>
    db
      .selectFrom('images')
      .selectAll()
      .where((eb) =>
        eb.or([
          eb.exists(
            eb
              .selectFrom('brought')
              .select('owner')
              .where('brought.owner', '=', owner)
              .whereRef('brought.image_hash', '=', 'images.hash'),
          ),
          eb.exists(
            eb
              .selectFrom('outputs')
              .innerJoin('generations', 'generations.id', 'outputs.generation_id')
              .select('generations.id')
              .where('generations.owner', '=', owner)
              .whereRef('outputs.image_hash', '=', 'images.hash'),
          ),
        ]),
      );
  return {
    put: (record, at) => rememberImage(db, record, at),
    async get(hash) {
      const row = await db.selectFrom('images').selectAll().where('hash', '=', hash).executeTakeFirst();
      return row && parseImageRow(row);
    },
    keep: (owner, record, at) =>
      db.transaction().execute(async (trx) => {
        await rememberImage(trx, record, at);
        await trx
          .insertInto('brought')
          .values({ owner, image_hash: record.hash })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),
    async find(owner, hash) {
      const row = await ofOwner(owner).where('hash', '=', hash).executeTakeFirst();
      return row && parseImageRow(row);
    },
    async recent(owner, limit) {
      const rows = await ofOwner(owner)
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
