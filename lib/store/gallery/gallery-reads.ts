import { setImmediate as otherWork } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { storedSettingsSchema } from '@/lib/models/settings';
import type { Cursor, Generation } from '../contract';
import type { GalleryQuery, GalleryStore, PastPrompt } from '../gallery-contract';
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
      const prompts = new Map<string, PastPrompt>();
      const sought = await seeker.sought(query);
      let bounds: Bounds = {};
      for (let seen = 0; seen < promptReach && prompts.size < limit; seen += promptBatch) {
        const places = await seeker.seek(sought, { bounds, limit: promptBatch });
        for (const prompt of await promptsAt(db, places)) {
          if (prompt.text !== '' && !prompts.has(prompt.text)) prompts.set(prompt.text, prompt);
        }
        const last = places.at(-1);
        if (last === undefined || places.length < promptBatch) break;
        bounds = { before: last.position };
        await otherWork();
      }
      return [...prompts.values()].slice(0, limit);
    },
  };
}

async function generationsAt(db: Kysely<Schema>, places: readonly Place[]): Promise<readonly Generation[]> {
  if (places.length === 0) return [];
  const rows = generationRows(db)
    .where('gallery.position', 'in', positionsOf(places))
    .orderBy('gallery.position', 'desc');
  return completed(db, await rows.execute());
}

/** Without all the rest of a generation: most of these prompts have been seen. */
async function promptsAt(db: Kysely<Schema>, places: readonly Place[]): Promise<readonly PastPrompt[]> {
  if (places.length === 0) return [];
  const rows = await db
    .selectFrom('gallery')
    .innerJoin('generations', 'generations.id', 'gallery.generation_id')
    .select([
      'generations.id',
      'generations.model',
      'generations.params',
      'generations.created_at as createdAt',
    ])
    .where('gallery.position', 'in', positionsOf(places))
    .orderBy('gallery.position', 'desc')
    .execute();
  return rows.map(({ id, createdAt, ...settings }) => {
    const { model, params } = storedSettingsSchema.parse({
      ...settings,
      params: JSON.parse(settings.params),
    });
    return { text: promptText(params), model, id, createdAt };
  });
}

const positionsOf = (places: readonly Place[]): readonly number[] => places.map(({ position }) => position);
