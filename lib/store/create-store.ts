import type { Kysely } from 'kysely';
import type { ModelSpec } from '@/lib/models/spec';
import { type Background, readOn } from './background';
import { budgets } from './budgets';
import { createChangeFeed } from './change-feed';
import { collections } from './collections';
import { comparisons } from './comparisons/comparisons';
import type { Store } from './contract';
import { curation } from './curation/curation';
import { galleryAggregates } from './gallery/aggregates';
import { galleryReads } from './gallery/gallery-reads';
import { createSeeker } from './gallery/seeker';
import { adoption } from './generation-adopt';
import { generationReads } from './generation-reads';
import { generationWrites } from './generation-writes';
import { grants } from './grants';
import { imageRecords } from './image-records';
import { ledger } from './ledger';
import { presets } from './presets';
import { reproductionReads } from './reproduction-reads';
import { savedSearches } from './saved-searches';
import type { Schema } from './schema';
import { shares } from './shares/shares';
import { uploads } from './uploads';

/** What is looked for must not wait until something else has been counted. */
interface Threads {
  readonly searching: Background;
  readonly counting: Background;
}

/** The store over any database that has the tables of `schema.ts`. Closing it closes the database. */
export function createStore(db: Kysely<Schema>, threads: Threads, models: readonly ModelSpec[]): Store {
  const changes = createChangeFeed();
  const reads = generationReads(db);
  const seeker = createSeeker(db, readOn(threads.searching, db), models);
  const count = readOn(threads.counting, db);
  return {
    generations: {
      ...reads,
      ...reproductionReads(db),
      ...generationWrites(db, changes),
      ...adoption(db, changes),
    },
    gallery: {
      ...galleryReads(db, seeker),
      ...galleryAggregates(seeker, count, reads.lastChange),
    },
    curation: curation(db, seeker, changes, count, reads.lastChange),
    collections: collections(db),
    grants: grants(db),
    comparisons: comparisons(db, changes),
    shares: shares(db),
    searches: savedSearches(db),
    presets: presets(db),
    images: imageRecords(db),
    uploads: uploads(db),
    ledger: ledger(db),
    budgets: budgets(db),
    onChange: changes.subscribe,
    onReset: changes.resets.subscribe,
    async close() {
      await Promise.all([threads.searching.close(), threads.counting.close()]);
      await db.destroy();
    },
  };
}
