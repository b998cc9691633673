import 'server-only';
import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { err, ok, type Result } from '../result';
import { newToken, readToken, tokenHash } from '../sharing/token';
import type { Resets } from './contract';
import type { Parts } from './parts';
import type { Schema } from './schema';
import { signInAs } from './signing-in';
import type { Reset } from './views';

const goodForMs = 24 * 60 * 60 * 1000;

export function resets({ db, auth, hash, clock }: Parts): Resets {
  const byToken = async (text: string, from: Kysely<Schema>): Promise<Reset | undefined> => {
    const token = readToken(text);
    if (token === undefined) return undefined;
    return open(from, clock.now()).where('tokenHash', '=', tokenHash(token)).executeTakeFirst();
  };
  /** Uses a reset up. Whoever forgot the password may have lost a session to somebody else, too: all of them end. */
  const use = (token: string, password: string): Promise<Result<string, { kind: 'notFound' }>> =>
    db.transaction().execute(async (within) => {
      const reset = await byToken(token, within);
      if (!reset) return err({ kind: 'notFound' });
      const { person } = reset;
      for (const table of ['passwordReset', 'session'] as const) {
        await within.deleteFrom(table).where('userId', '=', person).execute();
      }
      const updatedAt = new Date(clock.now()).toISOString();
      await within.updateTable('account').set({ password, updatedAt }).where('userId', '=', person).execute();
      return ok(person);
    });
  return {
    async makeReset({ id: userId, by }) {
      const [token, now] = [newToken(), clock.now()];
      const row = { id: newId(), userId, madeBy: by, createdAt: now, expiresAt: now + goodForMs };
      return db.transaction().execute(async (within) => {
        const person = within.selectFrom('user').select('id').where('removedAt', 'is', null);
        if (!(await person.where('id', '=', userId).executeTakeFirst())) return err({ kind: 'notFound' });
        await within
          .deleteFrom('passwordReset')
          .where(({ eb, or }) => or([eb('userId', '=', userId), eb('expiresAt', '<=', now)]))
          .execute();
        await within
          .insertInto('passwordReset')
          .values({ ...row, tokenHash: tokenHash(token) })
          .execute();
        const reset = await open(within, now)
          .where('passwordReset.id', '=', row.id)
          .executeTakeFirstOrThrow();
        return ok({ token, reset });
      });
    },
    resets: () => open(db, clock.now()).execute(),
    async withdrawReset(id) {
      const gone = await db.deleteFrom('passwordReset').where('id', '=', id).executeTakeFirst();
      return gone.numDeletedRows > 0 ? ok(undefined) : err({ kind: 'notFound' });
    },
    resetOf: (token) => byToken(token, db),
    async resetPassword(token, password, caller) {
      // Hashing is slow; whoever has no such link must not make the studio do it.
      if (!(await byToken(token, db))) return err({ kind: 'notFound' });
      const used = await use(token, await hash(password));
      return used.ok ? ok(await signInAs(auth, used.value, caller)) : used;
    },
  };
}

/** Those that can still be used. */
const open = (db: Kysely<Schema>, now: number) =>
  db
    .selectFrom('passwordReset')
    .innerJoin('user', 'user.id', 'passwordReset.userId')
    .select(['passwordReset.id', 'user.id as person', 'user.name', 'user.email', 'passwordReset.expiresAt'])
    .where('expiresAt', '>', now);
