import type { Kysely } from 'kysely';
import type { Cursor, Generation } from '../contract';
import type { GalleryQuery, GalleryStore } from '../gallery-contract';
import { positionOf } from '../generation-reads';
import { completed, generationRows } from '../generation-rows';
import { promptText } from '../index-entry';
import type { Schema } from '../schema';
import type { Bounds } from './condition';
import { timeBounds, within } from './conditions-of';
import type { Place, Seeker } from './seeker';

type Reads = Pick<GalleryStore, 'page' | 'ids' | 'neighbours' | 'prompts'>;
type Part = { before?: Cursor; from?: number; to?: number; limit: number };

/** How far back different prompts are looked for. */
const promptReach = 20_000;
const promptBatch = 500;

export function galleryReads(db: Kysely<Schema>, seeker: Seeker): Reads {
  const placesOf = async (query: GalleryQuery & Part): Promise<readonly Place[]> => {
    const cursor: Bounds = query.before ? { before: await positionOf(db, query.before) } : {};
    const bounds = within(cursor, timeBounds(query.from, query.to));
    return seeker.seek(await seeker.sought(query), { bounds, limit: query.limit });
  };
  return {
    page: async (query) => generationsAt(db, await placesOf(query)),
    ids: async (query) => (await placesOf(query)).map(({ id }) => id),
    async neighbours({ id, ...query }) {
      const place = await db
        .selectFrom('gallery')
        .select('position')
        .where('generation_id', '=', id)
        .executeTakeFirst();
      if (!place) return { newer: undefined, older: undefined };
      const sought = await seeker.sought(query);
      const beside = async (bounds: Bounds, order?: 'asc') => {
        const places = await seeker.seek(sought, { bounds, limit: 1, ...(order ? { order } : {}) });
        return (await generationsAt(db, places))[0];
      };
      return {
        newer: await beside({ from: place.position + 1 }, 'asc'),
        older: await beside({ before: place.position }),
      };
    },
    async prompts({ limit, ...query }) {
      const prompts = new Map<string, { text: string; model: string; id: string; createdAt: number }>();
      const sought = await seeker.sought(query);
      let bounds: Bounds = {};
      for (let seen = 0; seen < promptReach && prompts.size < limit; seen += promptBatch) {
        const places = await seeker.seek(sought, { bounds, limit: promptBatch });
        for (const { id, settings, createdAt } of await generationsAt(db, places)) {
          const text = promptText(settings.params);
          if (text !== '' && !prompts.has(text))
            prompts.set(text, { text, model: settings.model, id, createdAt });
        }
        const last = places.at(-1);
        if (last === undefined || places.length < promptBatch) break;
        bounds = { before: last.position };
      }
      return [...prompts.values()].slice(0, limit);
    },
  };
}

async function generationsAt(db: Kysely<Schema>, places: readonly Place[]): Promise<readonly Generation[]> {
  if (places.length === 0) return [];
  const positions = places.map(({ position }) => position);
  const rows = generationRows(db)
    .where('gallery.position', 'in', positions)
    .orderBy('gallery.position', 'desc');
  return completed(db, await rows.execute());
}
