import type { Kysely, Transaction } from 'kysely';
import { isFinished } from '@/lib/generation/state';
import type { ChangeFeed } from './change-feed';
import { newRow, patchColumns } from './columns';
import type { ForeignGeneration, Generation, GenerationStore, NewGeneration } from './contract';
import { addEntry } from './gallery-entry';
import { readGeneration } from './generation-rows';
import { nextChange } from './generation-writes';
import { keptSettings } from './json-text';
import { writeOutputs } from './outputs';
import type { Schema } from './schema';
import { tagId } from './tag-rows';

/** Takes in generations of another studio: all of one call or, when something fails, none. */
export const adoption = (db: Kysely<Schema>, changes: ChangeFeed): Pick<GenerationStore, 'adopt'> => ({
  async adopt(rows) {
    if (rows.some(({ state }) => !isFinished(state))) {
      throw new Error('Only a finished generation can be taken in.');
    }
    const added = await db.transaction().execute(async (trx) => {
      const taken: Generation[] = [];
      for (const row of rows) {
        const generation = (await isKnown(trx, row)) ? undefined : await takeIn(trx, row);
        if (generation) taken.push(generation);
      }
      return taken;
    });
    for (const generation of added) changes.tell(generation);
    return { added: added.map(({ id }) => id) };
  },
});

/** What is new has an origin or not; what is kept has `null` for none. */
function withOrigin({ origin, ...row }: ForeignGeneration): NewGeneration {
  return origin ? { ...row, origin } : row;
}

/** What was deleted here for good may come back with a bundle of whose it was; until then its bare row keeps the ledger company. */
async function isKnown(trx: Transaction<Schema>, row: ForeignGeneration): Promise<boolean> {
  const known = await trx
    .selectFrom('generations')
    .leftJoin('gallery', 'gallery.generation_id', 'generations.id')
    .select(['generations.id', 'generations.owner', 'gallery.position'])
    .where((eb) =>
      eb.or([
        eb('generations.id', '=', row.id),
        eb.and({
          'generations.owner': row.owner,
          'generations.run_id': row.runId,
          'generations.run_index': row.runIndex,
        }),
      ]),
    )
    .execute();
  return known.some(({ id, owner, position }) => id !== row.id || owner !== row.owner || position !== null);
}

async function takeIn(trx: Transaction<Schema>, foreign: ForeignGeneration): Promise<Generation | undefined> {
  const row = { ...foreign, settings: keptSettings(foreign.settings) };
  const values = {
    ...newRow(withOrigin(row), await nextChange(trx)),
    ...patchColumns(row),
    state: row.state,
  };
  await trx
    .insertInto('generations')
    .values(values)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
  await trx.deleteFrom('outputs').where('generation_id', '=', row.id).execute();
  await writeOutputs(trx, row.id, row.images, row.finishedAt ?? row.createdAt);
  const [first] = row.images;
  const position = await addEntry(trx, {
    ...row,
    width: first?.width ?? row.expectedWidth,
    height: first?.height ?? row.expectedHeight,
    format: first?.format ?? null,
    costUsd: row.cost?.usd ?? null,
  });
  await trx
    .updateTable('gallery')
    .set({
      favourite: Number(row.favourite),
      rejected: Number(row.rejected),
      rating: row.rating,
      verification: row.verification && JSON.stringify(row.verification),
    })
    .where('position', '=', position)
    .execute();
  for (const tag of row.tags) {
    const tagged = { tag_id: await tagId(trx, row.owner, tag), position };
    await trx
      .insertInto('tagged')
      .values(tagged)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return readGeneration(trx, row.id);
}
