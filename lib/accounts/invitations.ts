import 'server-only';
import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { err, ok, type Result } from '../result';
import { newToken, readToken, tokenHash } from '../sharing/token';
import type { People } from './contract';
import type { Parts } from './parts';
import { insertPassword, insertPerson, type PreparedPerson, prepared } from './rows';
import type { Schema } from './schema';
import { signInAs } from './signing-in';
import type { Invitation } from './views';

const goodForMs = 7 * 24 * 60 * 60 * 1000;

type Inviting = Pick<People, 'invite' | 'invitations' | 'withdraw' | 'invited' | 'accept'>;
type Accepted = Result<string, { kind: 'notFound' } | { kind: 'emailTaken' }>;

export function invitations({ db, auth, hash, clock }: Parts): Inviting {
  const byToken = async (text: string, from: Kysely<Schema>): Promise<Invitation | undefined> => {
    const token = readToken(text);
    if (token === undefined) return undefined;
    return open(from, clock.now()).where('tokenHash', '=', tokenHash(token)).executeTakeFirst();
  };
  /** Uses an invitation up, and lets whoever had an account with this e-mail address have it again. */
  const use = (token: string, person: PreparedPerson): Promise<Accepted> =>
    db.transaction().execute(async (within) => {
      const invitation = await byToken(token, within);
      if (!invitation) return err({ kind: 'notFound' });
      const before = await within
        .selectFrom('user')
        .selectAll()
        .where('email', '=', person.email)
        .executeTakeFirst();
      if (before && before.removedAt === null) return err({ kind: 'emailTaken' });
      await within.deleteFrom('invitation').where('id', '=', invitation.id).execute();
      const [{ role }, now] = [invitation, clock.now()];
      if (!before) return ok(await insertPerson(within, person, { role, now }));
      const at = new Date(now).toISOString();
      // What was begun while its account was removed must not be good again.
      for (const table of ['session', 'account', 'passkey'] as const) {
        await within.deleteFrom(table).where('userId', '=', before.id).execute();
      }
      const again = { name: person.name, role, removedAt: null, updatedAt: at };
      await within.updateTable('user').set(again).where('id', '=', before.id).execute();
      await insertPassword(within, before.id, person.hash, at);
      return ok(before.id);
    });
  return {
    async invite({ role, by }) {
      const token = newToken();
      const now = clock.now();
      await db.deleteFrom('invitation').where('expiresAt', '<=', now).execute();
      const row = { id: newId(), role, invitedBy: by, createdAt: now, expiresAt: now + goodForMs };
      await db
        .insertInto('invitation')
        .values({ ...row, tokenHash: tokenHash(token) })
        .execute();
      return {
        token,
        invitation: await open(db, now).where('invitation.id', '=', row.id).executeTakeFirstOrThrow(),
      };
    },
    invitations: () => open(db, clock.now()).orderBy('invitation.createdAt', 'desc').execute(),
    async withdraw(id) {
      const { numDeletedRows } = await db.deleteFrom('invitation').where('id', '=', id).executeTakeFirst();
      return numDeletedRows > 0 ? ok(undefined) : err({ kind: 'notFound' });
    },
    invited: (token) => byToken(token, db),
    async accept(token, person, caller) {
      // Hashing is slow; whoever has no invitation must not make the studio do it.
      if (!(await byToken(token, db))) return err({ kind: 'notFound' });
      const accepted = await use(token, await prepared(person, hash));
      return accepted.ok ? ok(await signInAs(auth, accepted.value, caller)) : accepted;
    },
  };
}

/** The invitations that can still be accepted: whoever may no longer invite lets nobody in by one from before, nor themselves. */
const open = (db: Kysely<Schema>, now: number) =>
  db
    .selectFrom('invitation')
    .innerJoin('user', 'user.id', 'invitation.invitedBy')
    .select([
      'invitation.id',
      'invitation.role',
      'user.name as by',
      'invitation.createdAt',
      'invitation.expiresAt',
    ])
    .where('expiresAt', '>', now)
    .where('user.role', '=', 'owner')
    .where('user.removedAt', 'is', null);
