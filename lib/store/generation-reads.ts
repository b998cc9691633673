import { type Kysely, sql } from 'kysely';
import type { Cursor, GenerationStore } from './contract';
import { completed, generationRows, readGeneration, readGenerations } from './generation-rows';
import { firstPosition } from './position';
import type { Schema } from './schema';

type Reads = Pick<
  GenerationStore,
  | 'get'
  | 'page'
  | 'changedSince'
  | 'lastChange'
  | 'resetSince'
  | 'inState'
  | 'runnable'
  | 'nextDue'
  | 'history'
  | 'madeFrom'
  | 'showing'
>;

/** No wait is ever as long; a row due later than this from now was put off before somebody set the clock back. */
const longestWaitMs = 20 * 60_000;

export function generationReads(db: Kysely<Schema>): Reads {
  const rows = generationRows(db);
  return {
    get: (id) => readGeneration(db, id),
    async page({ owner, before, limit }) {
      const live = rows.where('gallery.owner', '=', owner).where('gallery.deleted_at', 'is', null);
      const page = before ? live.where('gallery.position', '<', await positionOf(db, before)) : live;
      return completed(db, await page.orderBy('gallery.position', 'desc').limit(limit).execute());
    },
    async changedSince({ owner, change, limit }) {
      const changed = rows
        .where('generations.owner', '=', owner)
        .where('generations.change', '>', change)
        .orderBy('generations.change');
      return completed(db, await changed.limit(limit).execute());
    },
    async lastChange() {
      const counter = await db.selectFrom('change_counter').select('value').executeTakeFirstOrThrow();
      return counter.value;
    },
    async resetSince(change) {
      const reset = await db
        .selectFrom('resets')
        .select('change')
        .where('change', '>', change)
        .executeTakeFirst();
      return reset !== undefined;
    },
    async inState(states, provider) {
      const found = rows
        .where('generations.state', 'in', states)
        .where('generations.provider', '=', provider);
      return completed(db, await found.orderBy('generations.created_at').orderBy('generations.id').execute());
    },
    async runnable({ provider, now, limit }) {
      const due = rows
        .where('generations.state', '=', 'queued')
        .where('generations.provider', '=', provider)
        // Nobody waits for what was deleted, so it is not paid for either.
        .where('gallery.deleted_at', 'is', null)
        .where((eb) =>
          eb.or([
            eb('not_before', 'is', null),
            eb('not_before', '<=', now),
            eb('not_before', '>', now + longestWaitMs),
          ]),
        );
      const oldest = due.orderBy('generations.created_at').orderBy('generations.id').limit(limit);
      return completed(db, await oldest.execute());
    },
    async nextDue({ provider, now }) {
      const next = await db
        .selectFrom('generations')
        .innerJoin('gallery', 'gallery.generation_id', 'generations.id')
        .select((eb) => eb.fn.min('not_before').as('at'))
        .where('generations.state', '=', 'queued')
        .where('generations.provider', '=', provider)
        .where('gallery.deleted_at', 'is', null)
        .where('not_before', '>', now)
        .where('not_before', '<=', now + longestWaitMs)
        .executeTakeFirst();
      return next?.at ?? undefined;
    },
    async madeFrom(id) {
      const made = rows.where('gallery.origin_id', '=', id).orderBy('gallery.position', 'desc');
      return completed(db, await made.execute());
    },
    async showing(owner, hashes) {
      // The index of a picture's results is in the order of their ids, which is that of time.
      const { rows: found } = await sql<{ hash: string; id: string | null }>`
        select picture.value as hash, (
          select outputs.generation_id from outputs
          join gallery on gallery.generation_id = outputs.generation_id
          where outputs.image_hash = picture.value and gallery.owner = ${owner} and gallery.deleted_at is null
          order by outputs.generation_id desc limit 1
        ) as id from json_each(${JSON.stringify(hashes)}) as picture`.execute(db);
      const ids = new Set(found.flatMap(({ id }) => id ?? []));
      const shown = new Map((await readGenerations(db, [...ids])).map((one) => [one.id, one]));
      return new Map(
        found.flatMap(({ hash, id }) => {
          const generation = id === null ? undefined : shown.get(id);
          return generation ? [[hash, generation]] : [];
        }),
      );
    },
    async history({ provider, model, sample }) {
      const newest = await db
        .selectFrom('generations')
        .select(['submitted_at', 'finished_at', 'cost_usd'])
        .where('provider', '=', provider)
        .where('model', '=', model)
        .where('state', '=', 'succeeded')
        .orderBy('finished_at', 'desc')
        .limit(sample)
        .execute();
      const seconds = newest.flatMap((row) =>
        row.submitted_at === null || row.finished_at === null
          ? []
          : (row.finished_at - row.submitted_at) / 1000,
      );
      const costs = newest.flatMap((row) => row.cost_usd ?? []);
      return { count: newest.length, medianSeconds: median(seconds), meanUsd: mean(costs) };
    },
  };
}

/** Where a page begins; also after the result it was cut at has been deleted for good. */
export async function positionOf(db: Kysely<Schema>, cursor: Cursor): Promise<number> {
  const row = await db
    .selectFrom('gallery')
    .select('position')
    .where('generation_id', '=', cursor.id)
    .executeTakeFirst();
  return row?.position ?? firstPosition(cursor.createdAt);
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
