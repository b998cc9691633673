import { type Kysely, sql } from 'kysely';
import type { Target } from '../curation-contract';
import type { Bounds } from '../gallery/condition';
import type { Sought } from '../gallery/conditions-of';
import type { Seeker } from '../gallery/seeker';
import type { Schema } from '../schema';
import { portion } from './changes';

const foundAtOnce = 1000;

/** Which side of the trash a target's query is about; named generations are meant wherever they are. */
export type Side = 'asked' | 'trash';

/** Where what is in the gallery now ends. */
export async function newestPlace(db: Kysely<Schema>): Promise<number> {
  const { newest } = await db
    .selectFrom('gallery')
    .select((eb) => eb.fn.max<number | null>('position').as('newest'))
    .executeTakeFirstOrThrow();
  return newest ?? 0;
}

/** The places of a target, the newest first, in portions. Of a search, what is newer than `newest` is not meant. */
export async function* placesOf(
  db: Kysely<Schema>,
  seeker: Seeker,
  owner: string,
  target: Target,
  side: Side,
  newest: number,
): AsyncGenerator<readonly number[]> {
  if ('ids' in target) {
    for (const ids of portions(target.ids)) yield await placesOfIds(db, owner, ids);
    return;
  }
  const except = new Set(target.except);
  const asked = await seeker.sought({ owner, query: target.query, zoneMinutes: target.zoneMinutes ?? 0 });
  const sought: Sought = side === 'trash' ? { ...asked, trash: true } : asked;
  let bounds: Bounds = { before: newest + 1 };
  for (;;) {
    const places = await seeker.seek(sought, { bounds, limit: foundAtOnce });
    yield* portions(places.filter(({ id }) => !except.has(id)).map(({ position }) => position));
    const last = places.at(-1);
    if (last === undefined || places.length < foundAtOnce) return;
    bounds = { before: last.position };
  }
}

function* portions<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += portion) yield rows.slice(at, at + portion);
}

async function placesOfIds(
  db: Kysely<Schema>,
  owner: string,
  ids: readonly string[],
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('gallery')
    .select('position')
    .where('owner', '=', owner)
    .where('generation_id', 'in', sql<string>`(select value from json_each(${JSON.stringify(ids)}))`)
    .orderBy('position', 'desc')
    .execute();
  return rows.map(({ position }) => position);
}
