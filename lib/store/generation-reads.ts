import type { Kysely } from 'kysely';
import type { Generation, GenerationStore, ImageRecord } from './contract';
import { parseGenerationRow, parseImageRow } from './row';
import type { Schema } from './schema';

type Reads = Pick<
  GenerationStore,
  'get' | 'page' | 'changedSince' | 'lastChange' | 'inState' | 'runnable' | 'nextDue' | 'history'
>;

/** No wait is ever as long; a row due later than this from now was put off before somebody set the clock back. */
const longestWaitMs = 20 * 60_000;

export function generationReads(db: Kysely<Schema>): Reads {
  const rows = db.selectFrom('generations').selectAll();
  return {
    async get(id) {
      const row = await rows.where('id', '=', id).executeTakeFirst();
      return row && withImages(db, row);
    },
    async page({ owner, before, limit }) {
      const newest = rows
        .where('owner', '=', owner)
        .where('deleted_at', 'is', null)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit);
      const page = before
        ? newest.where(({ eb, refTuple, tuple }) =>
            eb(refTuple('created_at', 'id'), '<', tuple(before.createdAt, before.id)),
          )
        : newest;
      return allWithImages(db, await page.execute());
    },
    async changedSince({ owner, change, limit }) {
      const changed = rows.where('owner', '=', owner).where('change', '>', change).orderBy('change');
      return allWithImages(db, await changed.limit(limit).execute());
    },
    async lastChange() {
      const counter = await db.selectFrom('change_counter').select('value').executeTakeFirstOrThrow();
      return counter.value;
    },
    async inState(states, provider) {
      const found = rows.where('state', 'in', states).where('provider', '=', provider);
      return allWithImages(db, await found.orderBy('created_at').orderBy('id').execute());
    },
    async runnable({ provider, now, limit }) {
      const due = rows
        .where('state', '=', 'queued')
        .where('provider', '=', provider)
        // Nobody waits for what was deleted, so it is not paid for either.
        .where('deleted_at', 'is', null)
        .where((eb) =>
          eb.or([
            eb('not_before', 'is', null),
            eb('not_before', '<=', now),
            eb('not_before', '>', now + longestWaitMs),
          ]),
        );
      return allWithImages(db, await due.orderBy('created_at').orderBy('id').limit(limit).execute());
    },
    async nextDue({ provider, now }) {
      const next = await db
        .selectFrom('generations')
        .select((eb) => eb.fn.min('not_before').as('at'))
        .where('state', '=', 'queued')
        .where('provider', '=', provider)
        .where('deleted_at', 'is', null)
        .where('not_before', '>', now)
        .where('not_before', '<=', now + longestWaitMs)
        .executeTakeFirst();
      return next?.at ?? undefined;
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

/** Parses one row and adds its pictures. */
export async function withImages(db: Kysely<Schema>, row: unknown): Promise<Generation> {
  const [generation] = await allWithImages(db, [row]);
  if (!generation) throw new Error('A row did not become a generation.');
  return generation;
}

/** Pictures for all rows in one query; only what succeeded has any. */
async function allWithImages(db: Kysely<Schema>, rows: readonly unknown[]): Promise<readonly Generation[]> {
  const generations = rows.map(parseGenerationRow);
  const succeeded = generations.filter((generation) => generation.state === 'succeeded').map(({ id }) => id);
  const images = await imagesOf(db, succeeded);
  return generations.map((generation) => ({ ...generation, images: images.get(generation.id) ?? [] }));
}

async function imagesOf(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ImageRecord[]>> {
  const images = new Map<string, ImageRecord[]>();
  if (ids.length === 0) return images;
  const found = await db
    .selectFrom('outputs')
    .innerJoin('images', 'images.hash', 'outputs.image_hash')
    .selectAll('images')
    .select('outputs.generation_id')
    .where('outputs.generation_id', 'in', ids)
    .orderBy('outputs.generation_id')
    .orderBy('outputs.position')
    .execute();
  for (const row of found) {
    const list = images.get(row.generation_id) ?? [];
    list.push(parseImageRow(row));
    images.set(row.generation_id, list);
  }
  return images;
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
