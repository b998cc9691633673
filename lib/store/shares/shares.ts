import { type Kysely, sql, type UpdateObject } from 'kysely';
import { err, ok } from '@/lib/result';
import { type Share, stateOf } from '@/lib/sharing/share';
import type { Schema } from '../schema';
import { revokedKeptMs, type ShareStore } from '../share-contract';
import { shareMembers } from './members';
import { newShareRow, parseShareRow, sharePatchColumns } from './rows';

export function shares(db: Kysely<Schema>): ShareStore {
  const own = (owner: string, id: string) =>
    db.selectFrom('shares').selectAll().where('owner', '=', owner).where('id', '=', id);

  /** Written down at the first meeting, so that a clock that is set back does not open it again. */
  const noted = async (share: Share, now: number): Promise<Share> => {
    if (share.expiredAt !== null || stateOf(share, now) !== 'expired') return share;
    await db.updateTable('shares').set({ expired_at: now }).where('id', '=', share.id).execute();
    return { ...share, expiredAt: now };
  };
  const met = async (row: unknown, now: number): Promise<Share | undefined> =>
    row === undefined ? undefined : noted(parseShareRow(row), now);

  /** Of one that is there and not revoked. */
  const update = async (
    owner: string,
    id: string,
    columns: UpdateObject<Schema, 'shares'>,
  ): Promise<Share | undefined> => {
    const row = await db
      .updateTable('shares')
      // The owner, so that a patch of nothing is a statement too.
      .set({ ...columns, owner })
      .where('owner', '=', owner)
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .returningAll()
      .executeTakeFirst();
    return row && parseShareRow(row);
  };

  return {
    async create(share, tokenHash) {
      const row = await db
        .insertInto('shares')
        .values(newShareRow(share, tokenHash))
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returningAll()
        .executeTakeFirst();
      return row ? ok(parseShareRow(row)) : err({ kind: 'exists' });
    },
    async byToken(tokenHash, now) {
      const found = db.selectFrom('shares').selectAll().where('token_hash', '=', tokenHash);
      return met(await found.executeTakeFirst(), now);
    },
    get: async (owner, id, now) => met(await own(owner, id).executeTakeFirst(), now),
    async list(owner, now) {
      await db
        .deleteFrom('shares')
        .where('owner', '=', owner)
        .where('revoked_at', '<', now - revokedKeptMs)
        .execute();
      const rows = await db
        .selectFrom('shares')
        .selectAll()
        .where('owner', '=', owner)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return Promise.all(rows.map((row) => noted(parseShareRow(row), now)));
    },
    change: (owner, id, patch) => update(owner, id, sharePatchColumns(patch)),
    async revoke(owner, id, at) {
      const revoked = await update(owner, id, { revoked_at: at });
      if (revoked) return revoked;
      const row = await own(owner, id).executeTakeFirst();
      return row && parseShareRow(row);
    },
    async forgetEnded(owner, now) {
      const { numDeletedRows } = await db
        .deleteFrom('shares')
        .where('owner', '=', owner)
        .where((eb) =>
          eb.or([
            eb('revoked_at', 'is not', null),
            eb('expired_at', 'is not', null),
            eb('expires_at', '<=', now),
          ]),
        )
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
    renew: (owner, id, tokenHash) => update(owner, id, { token_hash: tokenHash }),
    async countViews(views) {
      const counted = sql`json_each(${JSON.stringify(Object.fromEntries(views))})`;
      await sql`update shares set views = views + (select value from ${counted} where key = shares.id)
        where id in (select key from ${counted})`.execute(db);
    },
    ...shareMembers(db),
  };
}
