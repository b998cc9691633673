import type { Kysely } from 'kysely';
import { createChangeFeed } from './change-feed';
import type { Store } from './contract';
import { generationReads } from './generation-reads';
import { generationWrites } from './generation-writes';
import { imageRecords } from './image-records';
import { ledger } from './ledger';
import type { Schema } from './schema';
import { uploads } from './uploads';

/** The store over any database that has the tables of `schema.ts`. Closing it closes the database. */
export function createStore(db: Kysely<Schema>): Store {
  const changes = createChangeFeed();
  return {
    generations: { ...generationReads(db), ...generationWrites(db, changes) },
    images: imageRecords(db),
    uploads: uploads(db),
    ledger: ledger(db),
    onChange: changes.subscribe,
    close: () => db.destroy(),
  };
}
