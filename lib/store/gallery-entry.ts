import { type Kysely, sql } from 'kysely';
import type { Settings } from '@/lib/models/settings';
import { indexEntry } from './index-entry';
import { firstPosition, placesPerMs } from './position';
import type { Origin } from './provenance-contract';
import type { Schema } from './schema';

/** What is written of a generation into the gallery when it is made or taken in. */
export interface NewEntry {
  readonly id: string;
  readonly owner: string;
  readonly createdAt: number;
  readonly settings: Settings;
  readonly provider: string;
  readonly state: string;
  readonly width: number;
  readonly height: number;
  readonly format?: string | null;
  readonly costUsd?: number | null;
  readonly deletedAt?: number | null;
  readonly origin?: Origin | null;
}

/** Gives a generation its place in the gallery and makes it findable. Part of the transaction that inserts it. */
export async function addEntry(db: Kysely<Schema>, entry: NewEntry): Promise<number> {
  const { text, facts, references } = indexEntry(entry.settings);
  const position = await freePosition(db, entry.createdAt);
  await db
    .insertInto('gallery')
    .values({
      position,
      generation_id: entry.id,
      owner: entry.owner,
      created_at: entry.createdAt,
      model: entry.settings.model,
      provider: entry.provider,
      state: entry.state,
      format: entry.format ?? null,
      width: entry.width,
      height: entry.height,
      cost_usd: entry.costUsd ?? null,
      reference_count: references,
      deleted_at: entry.deletedAt ?? null,
      origin_kind: entry.origin?.kind ?? null,
      origin_id: entry.origin?.id ?? null,
    })
    .execute();
  await sql`insert into gallery_text (rowid, prompt) values (${position}, ${text})`.execute(db);
  await db
    .insertInto('facts')
    .values(facts.map(({ key, value }) => ({ key, value, position })))
    .execute();
  return position;
}

/** The next place in its millisecond; in the next one with room where thousands share it, as an import may bring. */
async function freePosition(db: Kysely<Schema>, createdAt: number): Promise<number> {
  for (let first = firstPosition(createdAt); ; first += placesPerMs) {
    const last = await db
      .selectFrom('gallery')
      .select('position')
      .where('position', '>=', first)
      .where('position', '<', first + placesPerMs)
      .orderBy('position', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!last) return first;
    if (last.position + 1 < first + placesPerMs) return last.position + 1;
  }
}
