import { type Kysely, sql } from 'kysely';
import type { ModelSpec } from '@/lib/models/spec';
import type { GalleryQuery } from '../gallery-contract';
import type { Schema } from '../schema';
import type { Bounds } from './condition';
import { type Sought, soughtBy, within } from './conditions-of';
import { nameReader } from './known-names';
import { matching, planOf } from './plan';

export interface Place {
  readonly position: number;
  readonly id: string;
}

/** Turns queries into places of the gallery. */
export interface Seeker {
  sought(query: GalleryQuery): Promise<Sought>;
  /** Newest first, or oldest first. */
  seek(sought: Sought, options: { bounds?: Bounds; limit: number; order?: 'asc' }): Promise<readonly Place[]>;
}

export function createSeeker(db: Kysely<Schema>, models: readonly ModelSpec[]): Seeker {
  const namesOf = nameReader(db, models);
  return {
    async sought({ owner, query, zoneMinutes = 0 }) {
      return soughtBy(owner, query, zoneMinutes, await namesOf(owner, query));
    },
    async seek(sought, { bounds = {}, limit, order }) {
      const narrowed = { ...sought, bounds: within(sought.bounds, bounds) };
      const plan = await planOf(db, narrowed);
      const direction = order === 'asc' ? sql`asc` : sql`desc`;
      const query = sql<Place>`${matching(plan, narrowed.bounds, sql`, gallery.generation_id as id`)} order by 1 ${direction} limit ${limit}`;
      const { rows } = await query.execute(db);
      return rows;
    },
  };
}
