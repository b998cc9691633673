import 'server-only';
import type { Kysely } from 'kysely';
import type { Accounts } from '../access/access';
import { may } from '../access/role';
import { err, ok } from '../result';
import type { People } from './contract';
import type { Parts } from './parts';
import type { Schema } from './schema';
import type { Person } from './views';

type Managing = Pick<People, 'list' | 'others' | 'setRole' | 'remove'> & Pick<Accounts, 'mayShow'>;

export function people({ db, clock }: Parts): Managing {
  /** The last owner stays: otherwise nobody could look after the studio, and the first run would not come back either. */
  const change = (
    id: string,
    keepsOwner: boolean,
    write: (within: Kysely<Schema>, at: string) => Promise<unknown>,
  ) =>
    db.transaction().execute(async (within) => {
      const row = await living(within).where('id', '=', id).executeTakeFirst();
      if (!row) return err({ kind: 'notFound' } as const);
      const others = living(within).where('role', '=', 'owner').where('id', '!=', id);
      if (row.role === 'owner' && !keepsOwner && !(await others.executeTakeFirst())) {
        return err({ kind: 'lastOwner' } as const);
      }
      await write(within, new Date(clock.now()).toISOString());
      return ok(row);
    });
  return {
    async list() {
      return (await living(db).orderBy('createdAt').orderBy('id').execute()).map(toPerson);
    },
    others: (owner) =>
      db
        .selectFrom('user')
        .select(['owner', 'name', 'role'])
        .where('removedAt', 'is', null)
        .where('owner', '!=', owner)
        .orderBy('name')
        .orderBy('id')
        .execute(),
    async mayShow(owner) {
      // Where there are no accounts nobody is kept from it.
      const row = await db.selectFrom('user').selectAll().where('owner', '=', owner).executeTakeFirst();
      return !row || (row.removedAt === null && may(row.role, 'make'));
    },
    async setRole(id, role) {
      const done = await change(id, role === 'owner', async (within, updatedAt) => {
        await within.updateTable('user').set({ role, updatedAt }).where('id', '=', id).execute();
        if (role !== 'owner') await endLinksOf(id, within);
      });
      return done.ok ? ok(toPerson({ ...done.value, role })) : done;
    },
    async remove(id) {
      const done = await change(id, false, async (within, at) => {
        for (const table of ['session', 'account', 'passkey', 'passwordReset'] as const) {
          await within.deleteFrom(table).where('userId', '=', id).execute();
        }
        await endLinksOf(id, within);
        await within.updateTable('user').set({ removedAt: at, updatedAt: at }).where('id', '=', id).execute();
      });
      return done.ok ? ok({ owner: done.value.owner }) : done;
    },
  };
}

/** What an owner handed out, or kept, to make accounts and passwords with: it is good as long as they are one. */
async function endLinksOf(id: string, within: Kysely<Schema>): Promise<void> {
  await within.deleteFrom('invitation').where('invitedBy', '=', id).execute();
  await within.deleteFrom('passwordReset').where('madeBy', '=', id).execute();
}

const living = (db: Kysely<Schema>) => db.selectFrom('user').selectAll().where('removedAt', 'is', null);

const toPerson = ({ id, owner, name, email, role, createdAt }: Schema['user']): Person => ({
  id,
  owner,
  name,
  email,
  role,
  createdAt: Date.parse(createdAt),
});
