import { type Kysely, sql } from 'kysely';
import type { GenerationStore } from './contract';
import { completed, generationRows } from './generation-rows';
import type { Schema } from './schema';

/** What is asked after something was made a second time. */
export function reproductionReads(db: Kysely<Schema>): Pick<GenerationStore, 'unverified'> {
  return {
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
