import { setImmediate as otherWork } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { ChangeFeed } from '../change-feed';
import type { Generation } from '../contract';
import type { Curated, Target } from '../curation-contract';
import type { Seeker } from '../gallery/seeker';
import { readGenerations } from '../generation-rows';
import { nextChange } from '../generation-writes';
import type { Schema } from '../schema';
import { noteReset, tellAll, toldSingly } from '../tell-many';
import { apply, type Edit, type Journalled, mark, portion, record } from './changes';
import { type Act, beginAct, boundJournal, findAct, forgetAct, interruptedActs, takeAct } from './journal';
import { kindsOf, putBack } from './put-back';
import { newestPlace, placesOf, type Side } from './targets';
import { createTurns } from './turns';

type Perform = (owner: string, target: Target, side: Side, edits: readonly Edit[]) => Promise<Curated>;

/** Changes of many generations. */
export interface Acts {
  perform: Perform;
  /** Leaves nothing in the journal. */
  performForGood: Perform;
  undo(owner: string, token: string): Promise<{ readonly changed: number } | undefined>;
}

export function createActs(db: Kysely<Schema>, seeker: Seeker, changes: ChangeFeed): Acts {
  const inTurn = createTurns();
  /** Not wholly put back, because that failed. */
  const halves = new Map<Act, readonly Journalled[]>();

  const putBackWhole = async (act: Act, kinds: readonly Journalled[]) => {
    halves.set(act, kinds);
    const changed = await putBack(db, act.id, kinds);
    await announce(db, changes, act, changed);
    await forgetAct(db, act.id);
    halves.delete(act);
    return { changed };
  };
  const settleHalf = ([act, kinds]: [Act, readonly Journalled[]]) =>
    inTurn({ kinds, small: false }, () => putBackWhole(act, kinds));

  const perform = async (
    newest: number,
    settle: (act: Act) => Promise<void>,
    ...[owner, target, side, edits]: Parameters<Perform>
  ) => {
    const act = await beginAct(db, owner, Date.now());
    let changed = 0;
    try {
      for await (const places of placesOf(db, seeker, owner, target, side, newest)) {
        if (places.length > 0) {
          changed += await db.transaction().execute((trx) => editPortion(trx, act, edits, places));
        }
        await otherWork();
      }
      await announce(db, changes, act, changed);
    } catch (error) {
      // All or nothing. Where the disk refuses also that, before the next act or at the next start.
      await putBackWhole(act, edits);
      throw error;
    }
    await settle(act);
    return { changed, undo: act.token };
  };

  const performing =
    (settle: (act: Act) => Promise<void>): Perform =>
    async (...asked) => {
      const [, target, , edits] = asked;
      // What arrives while it waits for its turn was not seen by whoever asked.
      const newest = await newestPlace(db);
      await Promise.all([...halves].map(settleHalf));
      const small = 'ids' in target && target.ids.length <= portion;
      return inTurn({ kinds: edits, small }, () => perform(newest, settle, ...asked));
    };

  const undo = async (act: Act, kinds: readonly Journalled[]) => {
    // From here on it is finished also after a crash.
    if (!(await takeAct(db, act.id, 'unfinished'))) return undefined;
    return putBackWhole(act, kinds);
  };

  return {
    perform: performing(() => boundJournal(db)),
    performForGood: performing((act) => forgetAct(db, act.id)),
    async undo(owner, token) {
      const half = [...halves].find(([act]) => act.owner === owner && act.token === token);
      if (half) return settleHalf(half);
      const act = await findAct(db, owner, token);
      if (!act) return undefined;
      const kinds = await kindsOf(db, act.id);
      return inTurn({ kinds, small: act.changes <= portion }, () => undo(act, kinds));
    },
  };
}

/** How many of these generations are different now. */
async function editPortion(
  trx: Transaction<Schema>,
  act: Act,
  edits: readonly Edit[],
  places: readonly number[],
): Promise<number> {
  const part = { from: Math.min(...places), to: Math.max(...places) };
  for (const edit of edits) {
    await record(trx, act.id, edit, places);
    await apply(trx, act.id, edit, part, 'do');
  }
  return mark(trx, act.id, edits, part);
}

/** Finishes an act and tells of it. */
async function announce(db: Kysely<Schema>, changes: ChangeFeed, act: Act, changed: number): Promise<void> {
  const told = await db.transaction().execute(async (trx) => {
    await trx.updateTable('acts').set({ done: 1, changes: changed }).where('id', '=', act.id).execute();
    return changed > toldSingly ? noteReset(trx) : countUp(trx, act);
  });
  tellAll(changes, told);
}

/** The generations that an act has changed, in their order, each with a `change` of its own. */
async function countUp(trx: Transaction<Schema>, act: Act): Promise<readonly Generation[]> {
  const rows = await trx
    .selectFrom('gallery')
    .select('generation_id')
    .where('position', 'in', trx.selectFrom('act_changes').select('position').where('act_id', '=', act.id))
    .orderBy('position')
    .execute();
  for (const { generation_id: id } of rows) {
    await trx
      .updateTable('generations')
      .set({ change: await nextChange(trx) })
      .where('id', '=', id)
      .execute();
  }
  return readGenerations(
    trx,
    rows.map((row) => row.generation_id),
  );
}

/** What a crash has left half done, or half forgotten, is put back or forgotten when the database is opened. Nobody is listening yet. */
export async function settleInterrupted(db: Kysely<Schema>): Promise<void> {
  for (const { id, done } of await interruptedActs(db)) {
    if (done === 0) await putBack(db, id, await kindsOf(db, id));
    await forgetAct(db, id);
  }
}
