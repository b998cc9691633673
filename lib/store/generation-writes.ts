import type { Kysely, Transaction } from 'kysely';
import { transitions } from '@/lib/generation/state';
import type { ChangeFeed } from './change-feed';
import { newRow, patchColumns } from './columns';
import type { Generation, GenerationStore } from './contract';
import { withImages } from './generation-reads';
import { rememberImage } from './image-records';
import type { Schema } from './schema';

type Writes = Pick<GenerationStore, 'insert' | 'move' | 'succeed' | 'setDeleted'>;

/** Every write is one transaction that also counts `change` up; listeners hear of it after the commit. */
export function generationWrites(db: Kysely<Schema>, changes: ChangeFeed): Writes {
  /** Changes at most one row and tells about it. */
  const write = async (
    work: (trx: Transaction<Schema>) => Promise<Generation | undefined>,
  ): Promise<Generation | undefined> => {
    const changed = await db.transaction().execute(work);
    if (changed) changes.tell(changed);
    return changed;
  };

  return {
    async insert(rows) {
      const inserted: Generation[] = [];
      const all = await db.transaction().execute(async (trx) => {
        const run: Generation[] = [];
        for (const row of rows) {
          const known = await trx
            .selectFrom('generations')
            .selectAll()
            .where('owner', '=', row.owner)
            .where('run_id', '=', row.runId)
            .where('run_index', '=', row.runIndex)
            .executeTakeFirst();
          const values = known ?? (await insertRow(trx, newRow(row, await nextChange(trx))));
          const generation = await withImages(trx, values);
          run.push(generation);
          if (!known) inserted.push(generation);
        }
        return run;
      });
      for (const generation of inserted) changes.tell(generation);
      return all;
    },

    async move(id, from, to, patch = {}) {
      if (from !== to && !transitions[from].includes(to)) {
        throw new Error(`A generation cannot go from ${from} to ${to}.`);
      }
      return write(async (trx) => {
        const moved = await trx
          .updateTable('generations')
          .set({ ...patchColumns(patch), state: to, change: await nextChange(trx) })
          .where('id', '=', id)
          .where('state', '=', from)
          .returningAll()
          .executeTakeFirst();
        return moved && withImages(trx, moved);
      });
    },

    async succeed(id, { images, finishedAt, cost, inferenceSeconds }) {
      return write(async (trx) => {
        const done = await trx
          .updateTable('generations')
          .set({
            ...patchColumns({ finishedAt, cost, inferenceSeconds, failure: null, notBefore: null }),
            state: 'succeeded',
            change: await nextChange(trx),
          })
          .where('id', '=', id)
          .where('state', '=', 'saving')
          .returningAll()
          .executeTakeFirst();
        if (!done) return undefined;
        for (const [position, image] of images.entries()) {
          await rememberImage(trx, image, finishedAt);
          await trx
            .insertInto('outputs')
            .values({ generation_id: id, position, image_hash: image.hash })
            .execute();
        }
        if (cost) {
          await trx
            .insertInto('ledger')
            .values({ at: finishedAt, generation_id: id, usd: cost.usd, source: cost.source })
            .execute();
        }
        return withImages(trx, done);
      });
    },

    async setDeleted(id, at) {
      return write(async (trx) => {
        const marked = await trx
          .updateTable('generations')
          .set({ deleted_at: at, change: await nextChange(trx) })
          .where('id', '=', id)
          .returningAll()
          .executeTakeFirst();
        return marked && withImages(trx, marked);
      });
    },
  };
}

const insertRow = (trx: Transaction<Schema>, values: ReturnType<typeof newRow>) =>
  trx.insertInto('generations').values(values).returningAll().executeTakeFirstOrThrow();

/** Updating the one row also orders writers: the next one waits until this transaction has ended. */
async function nextChange(trx: Transaction<Schema>): Promise<number> {
  const counter = await trx
    .updateTable('change_counter')
    .set((eb) => ({ value: eb('value', '+', 1) }))
    .returning('value')
    .executeTakeFirstOrThrow();
  return counter.value;
}
