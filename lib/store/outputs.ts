import type { Kysely, Transaction } from 'kysely';
import type { ImageRecord } from './contract';
import { grouped } from './grouped';
import { rememberImage } from './image-records';
import { parseImageRow } from './row';
import type { Schema } from './schema';

/**
 * Keeps what a generation has made, in this order. Each row repeats the facts of its picture, which never change: beside one
 * another they are a few pages of the disk, by the pictures' hashes they would be a page for each.
 */
export async function writeOutputs(
  trx: Transaction<Schema>,
  generationId: string,
  images: readonly ImageRecord[],
  at: number,
): Promise<void> {
  for (const [position, image] of images.entries()) {
    await rememberImage(trx, image, at);
    const { hash, format, width, height, bytes, placeholder } = image;
    await trx
      .insertInto('outputs')
      .values({
        generation_id: generationId,
        position,
        image_hash: hash,
        format,
        width,
        height,
        bytes,
        placeholder,
      })
      .execute();
  }
}

/** What these generations have made, each in its order; nothing for one that has made nothing. */
export async function readOutputs(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ImageRecord[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('outputs')
    .select(['generation_id', 'image_hash as hash', 'format', 'width', 'height', 'bytes', 'placeholder'])
    .where('generation_id', 'in', ids)
    .orderBy('generation_id')
    .orderBy('position')
    .execute();
  return grouped(rows.map((row) => [row.generation_id, parseImageRow(row)]));
}
