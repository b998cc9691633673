import type { Kysely, Transaction } from 'kysely';
import type { GenerationState } from '@/lib/generation/state';
import type { Generation, NewGeneration } from './contract';
import { settingsDigest, settingsFact } from './index-entry';
import type { Schema } from './schema';

/** What is made, being made, or may have been paid for: settings in one of these states are not paid for again unasked. */
const knownStates: readonly GenerationState[] = [
  'queued',
  'submitting',
  'waiting',
  'saving',
  'succeeded',
  'unconfirmed',
];

/** The ids that a run has already, in its order; undefined for settings, a size or an origin that are not those of these rows. */
export async function earlierRun(
  trx: Transaction<Schema>,
  rows: readonly NewGeneration[],
): Promise<readonly string[] | undefined> {
  const [first] = rows;
  if (!first) return [];
  const found = await trx
    .selectFrom('generations')
    .leftJoin('gallery', 'gallery.generation_id', 'generations.id')
    .select(['generations.id', 'run_index', 'gallery.position', 'origin_kind', 'origin_id'])
    .where('generations.owner', '=', first.owner)
    .where('run_id', '=', first.runId)
    .orderBy('run_index')
    .execute();
  if (found.length === 0) return [];
  if (found.length !== rows.length) return undefined;
  for (const { run_index, position, origin_kind, origin_id } of found) {
    const row = rows.find(({ runIndex }) => runIndex === run_index);
    if (!row) return undefined;
    // Of what was deleted for good the settings are gone.
    if (position === null) continue;
    if (origin_kind !== (row.origin?.kind ?? null) || origin_id !== (row.origin?.id ?? null))
      return undefined;
    const same = trx.selectFrom('facts').select('position').where('position', '=', position);
    const fact = same.where('key', '=', settingsFact).where('value', '=', settingsDigest(row.settings));
    if (!(await fact.executeTakeFirst())) return undefined;
  }
  return found.map(({ id }) => id);
}

/** The newest other generation with the settings of this row, for the same owner and provider, outside the trash. */
export async function knownId(
  db: Kysely<Schema>,
  { id, owner, provider, settings }: Pick<NewGeneration, 'id' | 'owner' | 'provider' | 'settings'>,
): Promise<string | undefined> {
  const known = await db
    .selectFrom('facts')
    .innerJoin('gallery', 'gallery.position', 'facts.position')
    .select('generation_id')
    .where('facts.key', '=', settingsFact)
    .where('facts.value', '=', settingsDigest(settings))
    .where('gallery.owner', '=', owner)
    .where('gallery.provider', '=', provider)
    .where('gallery.state', 'in', knownStates)
    .where('gallery.generation_id', '!=', id)
    .where('gallery.deleted_at', 'is', null)
    .orderBy('facts.position', 'desc')
    .executeTakeFirst();
  return known?.generation_id;
}

/** That of a row that is to be sent another time, unless the person has been told of one before. */
export async function knownSince(trx: Transaction<Schema>, row: Generation): Promise<string | undefined> {
  const begun = trx.selectFrom('generations').select('id').where('id', '=', row.id);
  if (await begun.where('again', '=', 1).executeTakeFirst()) return undefined;
  return knownId(trx, row);
}

/** That of each of these rows, each once. */
export async function knownIds(
  db: Kysely<Schema>,
  rows: readonly NewGeneration[],
): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const row of rows) {
    const known = await knownId(db, row);
    if (known !== undefined) ids.add(known);
  }
  return [...ids];
}
