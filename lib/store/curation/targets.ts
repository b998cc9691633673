import { type Kysely, sql } from 'kysely';
import type { Target } from '../curation-contract';
import type { Bounds } from '../gallery/condition';
import type { Sought } from '../gallery/conditions-of';
import type { Seeker } from '../gallery/seeker';
import type { Schema } from '../schema';

/** So many rows are changed in one transaction, between which others have their turn. */
const atOnce = 1000;

/** Which side of the trash a target's query is about; named generations are meant wherever they are. */
export type Side = 'asked' | 'trash';

/**
 * The places of a target, the newest first, in portions. What arrives while they are read is newer and not meant any more.
 */
export async function* placesOf(
  db: Kysely<Schema>,
  seeker: Seeker,
  owner: string,
  target: Target,
  side: Side,
): AsyncGenerator<readonly number[]> {
  if ('ids' in target) {
    for (let at = 0; at < target.ids.length; at += atOnce) {
      yield await placesOfIds(db, owner, target.ids.slice(at, at + atOnce));
    }
    return;
  }
  const except = new Set(target.except);
  const asked = await seeker.sought({ owner, query: target.query, zoneMinutes: target.zoneMinutes ?? 0 });
  const sought: Sought = side === 'trash' ? { ...asked, trash: true } : asked;
  let bounds: Bounds = {};
  for (;;) {
    const found = await seeker.seek(sought, { bounds, limit: atOnce });
    yield found.filter(({ id }) => !except.has(id)).map(({ position }) => position);
    const last = found.at(-1);
    if (last === undefined || found.length < atOnce) return;
    bounds = { before: last.position };
  }
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
