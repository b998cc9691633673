import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import { localAccess } from '@/lib/access/access';
import type { Role } from '@/lib/access/role';
import { from } from '@/lib/accounts/accounts.test-support';
import type { AccountsService, Caller, NewPerson } from '@/lib/accounts/contract';
import { openAccounts } from '@/lib/accounts/open-accounts';
import { hashPassword } from '@/lib/sharing/password';
import { ownStore } from '@/lib/store/own-store';
import { type Connection, connect } from '@/lib/store/sqlite/driver';
import { openStudio, studio } from '@/lib/studio';
import { exampleSettings } from '../../support/runner-fixture';
import { startStudioFixture } from '../../support/studio-fixture';
import type { Asker } from './expected';
import { request } from './request';
import { fill, value, word } from './theirs';

type Filled = Awaited<ReturnType<typeof fill>>;

const password = `four ${word} words here`;
const person = (name: string): NewPerson => ({
  name,
  email: `${name}@example.com`,
  password: `the password of ${name}`,
});

/** What the member has, by its ids. */
export type Theirs = World['theirs'];
export type World = Awaited<ReturnType<typeof makeWorld>>;

/** A studio of five, where one member has something of everything. The runner is not started. */
export async function makeWorld() {
  const fixture = await startStudioFixture();
  const { dataDir, clock, log, runner } = fixture;
  const hash = (text: string) => hashPassword(text, { logN: 4, r: 8, p: 1 });
  const accounts = await openAccounts({ dataDir, secret: randomBytes(32), hash, clock, log });
  openStudio({ ...studio(), log, accounts });

  const owner = from(value(await accounts.createFirst(person('ada'), undefined, from())));
  const by = (await accounts.accessOf(owner.headers))?.account?.id ?? '';
  const joined = async (role: Role, newcomer: NewPerson) => {
    const { token } = await accounts.invite({ role, by });
    return from(value(await accounts.accept(token, newcomer, from())));
  };
  const callers = {
    stranger: from(),
    viewer: await joined('viewer', person('vic')),
    other: await joined('member', person('otto')),
    owner,
    member: await joined('member', { ...person(word), password }),
  };
  const accessOf = async (asker: Asker) => (await accounts.accessOf(callers[asker].headers)) ?? localAccess;

  request.headers = callers.member.headers;
  const access = await accessOf('member');
  const filled = await fill(access);
  const { session, passkey } = await ofAccount(dataDir, accounts, access.account?.id ?? '', callers.member);
  const { token: invitation, invitation: invited } = await accounts.invite({ role: 'viewer', by });
  const { token: resetting, reset } = value(await accounts.makeReset({ id: access.account?.id ?? '', by }));
  // So that their lists are not empty: what is seen in them would be told at once.
  for (const asker of ['other', 'owner'] as const) {
    const settings = exampleSettings(`of ${asker}`);
    const run = { owner: (await accessOf(asker)).owner, settings, count: 1, again: false };
    value(await runner.enqueue({ ...run, runId: crypto.randomUUID() }));
  }

  const origin = 'http://127.0.0.1:3000';
  const theirs = {
    ...filled,
    origin,
    password,
    session,
    passkey,
    invitation,
    invited: invited.id,
    resetting,
    reset: reset.id,
  };
  const databases = ['proofsheet.db', 'accounts.db'].map((name) => connect(join(dataDir, name)));
  return {
    theirs,
    callers,
    /** What tells that something is the member's. */
    marks: [word, ...marksOf(filled), access.owner, session, passkey],
    /** All that is kept, and how the member sees it. */
    async kept(): Promise<readonly string[]> {
      const { collections, curation, generations } = ownStore(fixture.store, access.owner);
      const seen = [
        collections.list(),
        curation.tags(),
        studio().imports.of(access.owner).list(),
        ...[theirs.result, theirs.second, theirs.trashed].map((id) => generations.get(id)),
      ];
      const lines = (await Promise.all<unknown>(seen)).map((one) => JSON.stringify(one));
      return [...databases.flatMap(rowsOf), ...lines.flatMap((line) => line ?? [])];
    },
    async close() {
      for (const database of databases) database.close();
      await accounts.close();
      await fixture.close();
    },
  };
}

/** Words that a form has as well tell nothing. */
const marksOf = ({ plan, change, tag, dearer, run, ...ids }: Filled): readonly string[] => Object.values(ids);

/** A session and a passkey of an account, by their ids. */
async function ofAccount(dataDir: string, accounts: AccountsService, id: string, caller: Caller) {
  const [session] = await accounts.sessions(caller);
  const passkey = `passkey-of-${word}`;
  const database = connect(join(dataDir, 'accounts.db'));
  database
    .prepare(
      'insert into passkey (id, userId, name, publicKey, counter, transports, createdAt) values (?, ?, ?, ?, ?, ?, ?)',
    )
    .run([passkey, id, word, 'AAAA', 0, '[]', 1]);
  database.close();
  return { session: session?.id ?? '', passkey };
}

function rowsOf(database: Connection): readonly string[] {
  const tables = database
    .prepare(`select name from sqlite_master where type = 'table' and sql not like 'create virtual%'`)
    .all([]);
  return tables.flatMap((table) => {
    const { name } = z.object({ name: z.string() }).parse(table);
    return database
      .prepare(`select * from "${name}"`)
      .all([])
      .map((row) =>
        JSON.stringify([name, row], (_, cell) => (cell instanceof Buffer ? cell.toString('hex') : cell)),
      );
  });
}
