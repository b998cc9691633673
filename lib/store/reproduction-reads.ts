import { type Kysely, sql } from 'kysely';
import type { GenerationStore } from './contract';
import { completed, generationRows } from './generation-rows';
import type { Schema } from './schema';

/** What is asked before something is made a second time, and after it was. */
export function reproductionReads(db: Kysely<Schema>): Pick<GenerationStore, 'ofRun' | 'unverified'> {
  return {
    async ofRun(owner, runId) {
      const run = generationRows(db)
        .where('generations.owner', '=', owner)
        .where('generations.run_id', '=', runId)
        .orderBy('generations.run_index');
      return completed(db, await run.execute());
    },
    async unverified() {
      const left = generationRows(db)
        // The index is on those that have an origin.
        .where('gallery.origin_id', 'is not', null)
        .where('gallery.origin_kind', '=', 'reproduction')
        .where('generations.state', '=', 'succeeded')
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('gallery as original')
              .select('original.position')
              .whereRef('original.generation_id', '=', 'gallery.origin_id')
              .where(({ eb, ref }) =>
                eb.or([
                  eb('original.verification', 'is', null),
                  eb(
                    sql<number>`json_extract(${ref('original.verification')}, '$.at')`,
                    '<',
                    ref('generations.finished_at'),
                  ),
                ]),
              ),
          ),
        )
        .orderBy('gallery.position');
      return completed(db, await left.execute());
    },
  };
}
