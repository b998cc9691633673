import { setImmediate as otherWork } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Schema } from '../schema';

export interface Act {
  readonly id: number;
  readonly owner: string;
  readonly token: string;
}

const keptActs = 50;
const keptChanges = 2_500_000;
const removedAtOnce = 2000;

/** Opens an act. Until it is finished it counts as interrupted. */
export async function beginAct(db: Kysely<Schema>, owner: string, at: number): Promise<Act> {
  const token = uuid();
  const row = await db
    .insertInto('acts')
    .values({ token, owner, at, done: 0, changes: 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id: row.id, owner, token };
}

export async function findAct(
  db: Kysely<Schema>,
  owner: string,
  token: string,
): Promise<(Act & { readonly changes: number }) | undefined> {
  return db
    .selectFrom('acts')
    .select(['id', 'owner', 'token', 'changes'])
    .where('owner', '=', owner)
    .where('token', '=', token)
    .where('done', '=', 1)
    .executeTakeFirst();
}

/** False where it is no longer there to be taken: what is being undone is not forgotten, nor the other way round. */
export async function takeAct(
  db: Kysely<Schema>,
  id: number,
  as: 'unfinished' | 'forgotten',
): Promise<boolean> {
  const taken = await db
    .updateTable('acts')
    .set({ done: as === 'unfinished' ? 0 : 2 })
    .where('id', '=', id)
    .where('done', '=', 1)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

/** Those that a crash has left in the middle: `done` is 0 of what was being done or undone, 2 of what was being forgotten. */
export async function interruptedActs(
  db: Kysely<Schema>,
): Promise<readonly { readonly id: number; readonly done: number }[]> {
  return db.selectFrom('acts').select(['id', 'done']).where('done', '!=', 1).orderBy('id').execute();
}

/** Forgets the oldest acts beyond what the journal holds. The newest always stays. */
export async function boundJournal(db: Kysely<Schema>): Promise<void> {
  const acts = await db
    .selectFrom('acts')
    .select(['id', 'changes'])
    .where('done', '=', 1)
    .orderBy('id', 'desc')
    .execute();
  let changes = 0;
  for (const [index, act] of acts.entries()) {
    changes += act.changes;
    const tooMany = index > 0 && (index >= keptActs || changes > keptChanges);
    if (tooMany && (await takeAct(db, act.id, 'forgotten'))) await forgetAct(db, act.id);
  }
}

/** In portions, because an act may be of a million. Marked first: half an act must not be undone. */
export async function forgetAct(db: Kysely<Schema>, id: number): Promise<void> {
  await db.updateTable('acts').set({ done: 2 }).where('id', '=', id).execute();
  for (;;) {
    const some = await db
      .selectFrom('act_changes')
      .select(['field', 'subject', 'position'])
      .where('act_id', '=', id)
      .orderBy('field')
      .orderBy('subject')
      .orderBy('position')
      .limit(1)
      .offset(removedAtOnce)
      .executeTakeFirst();
    const removed = db.deleteFrom('act_changes').where('act_id', '=', id);
    await (some
      ? removed.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('field', 'subject', 'position'), '<', tuple(some.field, some.subject, some.position)),
        )
      : removed
    ).execute();
    if (!some) break;
    await otherWork();
  }
  await db.deleteFrom('acts').where('id', '=', id).execute();
}
