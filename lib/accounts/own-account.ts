import 'server-only';
import { isAPIError } from 'better-auth/api';
import type { Kysely } from 'kysely';
import { err, ok } from '../result';
import type { OwnAccount } from './contract';
import type { Parts } from './parts';
import type { Schema } from './schema';
import { cookiesOf } from './signing-in';

export function ownAccount({ db, auth, tries, clock }: Parts): OwnAccount {
  const current = (headers: Headers) => auth.api.getSession({ headers });
  const isoNow = () => new Date(clock.now()).toISOString();
  return {
    rename: (id, name) =>
      db
        .updateTable('user')
        .set({ name, updatedAt: isoNow() })
        .where('id', '=', id)
        .returning(['id', 'name', 'email'])
        .executeTakeFirstOrThrow(),
    async changePassword({ current: currentPassword, next }, { headers, network }) {
      const session = await current(headers);
      if (!session) return err({ kind: 'notSignedIn' });
      return tries.check({ who: session.user.email, network }, async () => {
        try {
          const body = { currentPassword, newPassword: next, revokeOtherSessions: true };
          const answer = await auth.api.changePassword({ body, headers, returnHeaders: true });
          return ok(cookiesOf(answer.headers));
        } catch (error) {
          if (isAPIError(error) && error.statusCode < 500) return err({ kind: 'wrong' });
          throw error;
        }
      });
    },
    async sessions({ headers }) {
      const own = await current(headers);
      if (!own) return [];
      const rows = await openSessions(db, own.user.id, isoNow()).orderBy('updatedAt', 'desc').execute();
      const views = rows.map(({ id, userAgent, createdAt, updatedAt }) => ({
        id,
        userAgent: userAgent ?? '',
        createdAt: Date.parse(createdAt),
        seenAt: Date.parse(updatedAt),
        current: id === own.session.id,
      }));
      return views.sort((a, b) => Number(b.current) - Number(a.current));
    },
    async endSession(accountId, sessionId) {
      const ended = await db
        .deleteFrom('session')
        .where('userId', '=', accountId)
        .where('id', '=', sessionId)
        .executeTakeFirst();
      return ended.numDeletedRows > 0 ? ok(undefined) : err({ kind: 'notFound' });
    },
    async endOtherSessions({ headers }) {
      const own = await current(headers);
      if (!own) return 0;
      const ended = await db
        .deleteFrom('session')
        .where('userId', '=', own.user.id)
        .where('id', '!=', own.session.id)
        .executeTakeFirst();
      return Number(ended.numDeletedRows);
    },
  };
}

const openSessions = (db: Kysely<Schema>, userId: string, now: string) =>
  db.selectFrom('session').selectAll().where('userId', '=', userId).where('expiresAt', '>', now);
