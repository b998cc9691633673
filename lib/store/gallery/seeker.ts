import { type Kysely, sql } from 'kysely';
import * as z from 'zod';
import type { ModelSpec } from '@/lib/models/spec';
import type { Read } from '../background';
import type { GalleryQuery } from '../gallery-contract';
import type { Schema } from '../schema';
import type { Bounds } from './condition';
import { type Sought, soughtBy, within } from './conditions-of';
import { nameReader } from './known-names';
import { matching, planOf } from './plan';

const place = z.object({ position: z.number(), id: z.string() });
export type Place = Readonly<z.infer<typeof place>>;

/** Turns queries into places of the gallery. */
export interface Seeker {
  sought(query: GalleryQuery): Promise<Sought>;
  /** Newest first, or oldest first. */
  seek(sought: Sought, options: { bounds?: Bounds; limit: number; order?: 'asc' }): Promise<readonly Place[]>;
}

export function createSeeker(db: Kysely<Schema>, search: Read, models: readonly ModelSpec[]): Seeker {
  const namesOf = nameReader(db, models);
  return {
    async sought({ owner, query, zoneMinutes = 0 }) {
      return soughtBy(owner, query, zoneMinutes, await namesOf(owner, query));
    },
    async seek(sought, { bounds = {}, limit, order }) {
      const narrowed = { ...sought, bounds: within(sought.bounds, bounds) };
      const plan = await planOf(search, narrowed);
      const direction = order === 'asc' ? sql`asc` : sql`desc`;
      const query = sql<Place>`${matching(plan, narrowed.bounds, sql`, gallery.generation_id as id`)} order by 1 ${direction} limit ${limit}`;
      // Everything in its order is read at once; what has to be looked for may take long.
      return sought.conditions.length > 0 ? search(place, query) : (await query.execute(db)).rows;
    },
  };
}
