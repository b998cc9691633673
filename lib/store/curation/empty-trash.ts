import { type Kysely, sql, type Transaction } from 'kysely';
import { unsettledStates } from '@/lib/generation/state';
import { storedSettingsSchema } from '@/lib/models/settings';
import type { CurationStore } from '../curation-contract';
import { nextChange } from '../generation-writes';
import { indexEntry, referenceFact } from '../index-entry';
import type { Schema } from '../schema';

type EmptyTrash = CurationStore['emptyTrash'];

/**
 * Deletes for good. The bare row of a generation stays (see docs/decisions): the ledger refers to it, and its run must not be
 * paid for again. What is being sent or fetched stays whole until that has ended, and what is unconfirmed until a person has
 * decided: nothing else tells what may have been paid.
 */
export const emptyTrash = (
  db: Kysely<Schema>,
  { owner, olderThan = Number.MAX_SAFE_INTEGER, ids, limit = 100 }: Parameters<EmptyTrash>[0],
): ReturnType<EmptyTrash> =>
  db.transaction().execute(async (trx) => {
    const old = trx
      .selectFrom('gallery')
      .where('gallery.owner', '=', owner)
      .where('gallery.deleted_at', 'is not', null)
      .where('gallery.deleted_at', '<', olderThan);
    const named = sql<string>`(select value from json_each(${JSON.stringify(ids ?? [])}))`;
    const trash = ids ? old.where('gallery.generation_id', 'in', named) : old;
    const found = await trash
      .innerJoin('generations', 'generations.id', 'gallery.generation_id')
      .select(['gallery.position', 'gallery.generation_id as id', 'generations.model', 'generations.params'])
      .where('gallery.state', 'not in', unsettledStates)
      .orderBy('gallery.position')
      .limit(limit + 1)
      .execute();
    // SQLite would look at all of the trash; the index holds what has not succeeded, which is seldom much.
    const { rows: stuck } = await sql`select generation_id from gallery indexed by gallery_state
      where owner = ${owner} and state <> 'succeeded' and state in (${sql.join(unsettledStates)})
      and deleted_at < ${olderThan} ${ids ? sql`and generation_id in ${named}` : sql``}`.execute(trx);
    const gone = found.slice(0, limit);
    const pictures = new Set<string>();
    for (const row of gone) {
      for (const hash of await forget(trx, row)) pictures.add(hash);
    }
    const unreferenced: string[] = [];
    for (const hash of pictures) if (await dropImage(trx, hash)) unreferenced.push(hash);
    if (gone.length > 0)
      await trx
        .insertInto('resets')
        .values({ change: await nextChange(trx) })
        .execute();
    return { deleted: gone.length, left: stuck.length, remaining: found.length > limit, unreferenced };
  });

/** Takes one generation out of everything that finds it. The pictures it was made from and that it made. */
async function forget(
  trx: Transaction<Schema>,
  row: { position: number; id: string; model: string; params: string },
): Promise<readonly string[]> {
  const { position, id } = row;
  const settings = storedSettingsSchema.parse({ model: row.model, params: JSON.parse(row.params) });
  const { facts } = indexEntry(settings);
  for (const { key, value } of facts) {
    await sql`delete from facts where key = ${key} and value = ${value} and position = ${position}`.execute(
      trx,
    );
  }
  await sql`delete from gallery_text where rowid = ${position}`.execute(trx);
  await trx.deleteFrom('tagged').where('position', '=', position).execute();
  await trx.deleteFrom('collected').where('position', '=', position).execute();
  await trx.deleteFrom('gallery').where('position', '=', position).execute();
  const outputs = await trx
    .deleteFrom('outputs')
    .where('generation_id', '=', id)
    .returning('image_hash')
    .execute();
  await trx
    .updateTable('generations')
    .set({ params: '{}', sent_body: null, ticket: null, failure: null })
    .where('id', '=', id)
    .execute();
  const references = facts.filter(({ key }) => key === referenceFact).map(({ value }) => String(value));
  return [...outputs.map((output) => output.image_hash), ...references];
}

/** Whether nothing refers to the picture any more; then its row is gone, and it is written down that its bytes have to go. */
async function dropImage(trx: Transaction<Schema>, hash: string): Promise<boolean> {
  const used = await sql`select 1 where exists (select 1 from outputs where image_hash = ${hash})
    or exists (select 1 from facts where key = ${referenceFact} and value = ${hash})
    or exists (select 1 from presets where instr(params, ${hash}) > 0)`.execute(trx);
  if (used.rows.length > 0) return false;
  await trx.deleteFrom('uploads').where('image_hash', '=', hash).execute();
  await trx.deleteFrom('brought').where('image_hash', '=', hash).execute();
  await trx.deleteFrom('images').where('hash', '=', hash).execute();
  await sql`insert or ignore into unreferenced (hash) values (${hash})`.execute(trx);
  return true;
}
