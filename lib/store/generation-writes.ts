import type { Kysely, Transaction, Updateable } from 'kysely';
import { type GenerationState, transitions } from '@/lib/generation/state';
import { err, ok } from '@/lib/result';
import { overBudget } from './budgets';
import type { ChangeFeed } from './change-feed';
import { newRow, patchColumns } from './columns';
import type { Generation, GenerationStore, NewGeneration } from './contract';
import { addEntry } from './gallery-entry';
import { readGeneration, readGenerations } from './generation-rows';
import { keptSettings } from './json-text';
import { writeOutputs } from './outputs';
import { earlierRun, knownIds, knownSince } from './run-guard';
import type { GalleryTable, GenerationTable, Schema } from './schema';

type Writes = Pick<
  GenerationStore,
  'insert' | 'requeue' | 'move' | 'succeed' | 'setDeleted' | 'setVerification'
>;

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
    async insert(asked, { unlessKnown = false } = {}) {
      const rows = asked.map((row) => ({ ...row, settings: keptSettings(row.settings) }));
      const inserted: Generation[] = [];
      const run = await db.transaction().execute(async (trx) => {
        const earlier = await earlierRun(trx, rows);
        if (!earlier) return err({ kind: 'otherRun' } as const);
        const [known, ...others] = unlessKnown && earlier.length === 0 ? await knownIds(trx, rows) : [];
        if (known !== undefined) return err({ kind: 'duplicate', ids: [known, ...others] } as const);
        // A run that is sent again after it was deleted for good stays deleted.
        if (earlier.length > 0) return ok(await readGenerations(trx, earlier));
        const over = await overBudget(trx, rows, rows[0]?.createdAt ?? 0);
        if (over) return err(over);
        for (const row of rows) await insertRow(trx, row);
        inserted.push(
          ...(await readGenerations(
            trx,
            rows.map(({ id }) => id),
          )),
        );
        return ok(inserted);
      });
      for (const generation of inserted) changes.tell(generation);
      return run;
    },

    async requeue(row, patch, { at, again = false }) {
      const { id, state } = row;
      const requeued = await db.transaction().execute(async (trx) => {
        const known = again ? undefined : await knownSince(trx, row);
        if (known !== undefined) return err({ kind: 'duplicate', ids: [known] } as const);
        const over = await overBudget(trx, [row], at);
        if (over) return err(over);
        const told = again ? { again: 1 } : {};
        const moved = await moveRow(trx, id, state, 'queued', { ...patchColumns(patch), ...told });
        if (!moved) return ok(undefined);
        await trx
          .updateTable('comparison_members')
          .set({ held: 0 })
          .where('generation_id', '=', id)
          .execute();
        return ok(await readGeneration(trx, id));
      });
      if (requeued.ok && requeued.value) changes.tell(requeued.value);
      return requeued;
    },

    async move(id, from, to, patch = {}) {
      return write(async (trx) => {
        if (to === 'submitting' && (await isTrashed(trx, id))) return undefined;
        const moved = await moveRow(trx, id, from, to, patchColumns(patch));
        return moved ? readGeneration(trx, id) : undefined;
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
          .returning(['state', 'cost_usd', 'owner'])
          .executeTakeFirst();
        if (!done) return undefined;
        const [first] = images;
        const seen = first && { format: first.format, width: first.width, height: first.height };
        await updateEntry(trx, id, { state: done.state, cost_usd: done.cost_usd, ...seen });
        await writeOutputs(trx, id, images, finishedAt);
        if (cost) {
          await trx
            .insertInto('ledger')
            .values({
              at: finishedAt,
              generation_id: id,
              usd: cost.usd,
              source: cost.source,
              owner: done.owner,
            })
            .execute();
        }
        return readGeneration(trx, id);
      });
    },

    setDeleted: (id, at) => write((trx) => touch(trx, id, { deleted_at: at })),

    setVerification: (id, verification) =>
      write((trx) => touch(trx, id, { verification: JSON.stringify(verification) })),
  };
}

/** Whether it was still in state `from`. */
async function moveRow(
  trx: Transaction<Schema>,
  id: string,
  from: GenerationState,
  to: GenerationState,
  values: Updateable<GenerationTable>,
): Promise<boolean> {
  if (from !== to && !transitions[from].includes(to)) {
    throw new Error(`A generation cannot go from ${from} to ${to}.`);
  }
  const moved = await trx
    .updateTable('generations')
    .set({ ...values, state: to, change: await nextChange(trx) })
    .where('id', '=', id)
    .where('state', '=', from)
    .returning(['state', 'cost_usd'])
    .executeTakeFirst();
  if (moved) await updateEntry(trx, id, { state: moved.state, cost_usd: moved.cost_usd });
  return moved !== undefined;
}

async function isTrashed(trx: Transaction<Schema>, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('gallery')
    .select('deleted_at')
    .where('generation_id', '=', id)
    .executeTakeFirst();
  return row !== undefined && row.deleted_at !== null;
}

export async function insertRow(trx: Transaction<Schema>, row: NewGeneration): Promise<void> {
  const change = await nextChange(trx);
  await trx.insertInto('generations').values(newRow(row, change)).execute();
  const { expectedWidth: width, expectedHeight: height } = row;
  await addEntry(trx, { ...row, state: 'queued', width, height });
}

export async function updateEntry(
  trx: Transaction<Schema>,
  id: string,
  values: Updateable<GalleryTable>,
): Promise<void> {
  await trx.updateTable('gallery').set(values).where('generation_id', '=', id).execute();
}

/** A change of what the gallery alone keeps. */
async function touch(
  trx: Transaction<Schema>,
  id: string,
  values: Updateable<GalleryTable>,
): Promise<Generation | undefined> {
  await updateEntry(trx, id, values);
  await trx
    .updateTable('generations')
    .set({ change: await nextChange(trx) })
    .where('id', '=', id)
    .execute();
  return readGeneration(trx, id);
}

/** Updating the one row also orders writers: the next one waits until this transaction has ended. */
export async function nextChange(trx: Transaction<Schema>): Promise<number> {
  const counter = await trx
    .updateTable('change_counter')
    .set((eb) => ({ value: eb('value', '+', 1) }))
    .returning('value')
    .executeTakeFirstOrThrow();
  return counter.value;
}
