import type { Kysely } from 'kysely';
import type { Generation } from './contract';
import { grouped } from './grouped';
import { readOutputs } from './outputs';
import { parseGenerationRow } from './row';
import type { Schema } from './schema';

/** Generations with their place in the gallery. What has been deleted for good has none and is no longer found. */
export function generationRows(db: Kysely<Schema>) {
  return db
    .selectFrom('gallery')
    .innerJoin('generations', 'generations.id', 'gallery.generation_id')
    .selectAll('generations')
    .select([
      'gallery.position',
      'gallery.bulk_change',
      'gallery.favourite',
      'gallery.rejected',
      'gallery.rating',
      'gallery.deleted_at',
      'gallery.origin_kind',
      'gallery.origin_id',
      'gallery.verification',
    ]);
}

/** One by its id, as it stands now. */
export async function readGeneration(db: Kysely<Schema>, id: string): Promise<Generation | undefined> {
  const row = await generationRows(db).where('gallery.generation_id', '=', id).executeTakeFirst();
  const [generation] = row ? await completed(db, [row]) : [];
  return generation;
}

/** Those that are still there, in this order. */
export async function readGenerations(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<readonly Generation[]> {
  const rows = await generationRows(db).where('gallery.generation_id', 'in', ids).execute();
  const found = new Map((await completed(db, rows)).map((row) => [row.id, row]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Parses rows and adds pictures and tags, one query each for all of them. */
export async function completed(
  db: Kysely<Schema>,
  rows: readonly unknown[],
): Promise<readonly Generation[]> {
  const parsed = rows.map(parseGenerationRow);
  // Only what succeeded has pictures.
  const succeeded = parsed.filter(({ state }) => state === 'succeeded').map(({ id }) => id);
  const images = await readOutputs(db, succeeded);
  const tags = await tagsOf(
    db,
    parsed.map(({ position }) => position),
  );
  return parsed.map(({ position, ...generation }) => ({
    ...generation,
    images: images.get(generation.id) ?? [],
    tags: tags.get(position) ?? [],
  }));
}

async function tagsOf(
  db: Kysely<Schema>,
  positions: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  if (positions.length === 0) return new Map();
  const found = await db
    .selectFrom('tagged')
    .innerJoin('tags', 'tags.id', 'tagged.tag_id')
    .select(['tagged.position', 'tags.name'])
    .where('tagged.position', 'in', positions)
    .orderBy('tags.folded')
    .execute();
  return grouped(found.map((row) => [row.position, row.name]));
}
