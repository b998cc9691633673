import { expect, test } from 'vitest';
import { localOwner } from '../access/access';
import { openFile } from '../store/sqlite/open-database';
import { ada, ben, firstOwner, from, joined, openTestAccounts } from './accounts.test-support';
import type { AccountsService, Caller } from './contract';
import type { Schema } from './schema';

const idOf = async (accounts: AccountsService, { headers }: Caller) =>
  (await accounts.accessOf(headers))?.account?.id ?? '';

test('everybody else has rows of their own', async () => {
  const { accounts } = await openTestAccounts();
  const second = await joined(accounts, await firstOwner(accounts), 'viewer');
  const access = await accounts.accessOf(second.headers);
  expect(access).toMatchObject({ role: 'viewer', account: { name: 'Ben' } });
  expect(access?.owner).toBe(access?.account?.id);
  expect(await accounts.list()).toMatchObject([
    { name: 'Ada', role: 'owner' },
    { name: 'Ben', role: 'viewer' },
  ]);
});

test('people know the others by name, as long as they are there', async () => {
  const { accounts } = await openTestAccounts();
  const owner = await firstOwner(accounts);
  const id = await idOf(accounts, await joined(accounts, owner, 'viewer'));
  expect(await accounts.others(localOwner)).toEqual([{ owner: id, name: 'Ben', role: 'viewer' }]);
  expect(await accounts.others(id)).toEqual([{ owner: localOwner, name: 'Ada', role: 'owner' }]);
  await accounts.remove(id);
  expect(await accounts.others(localOwner)).toEqual([]);
});

test('another role counts at once', async () => {
  const { accounts } = await openTestAccounts();
  const second = await joined(accounts, await firstOwner(accounts));
  expect(await accounts.setRole(await idOf(accounts, second), 'viewer')).toMatchObject({
    value: { name: 'Ben', role: 'viewer' },
  });
  expect(await accounts.accessOf(second.headers)).toMatchObject({ role: 'viewer' });
  expect(await accounts.setRole('nobody', 'owner')).toMatchObject({ error: { kind: 'notFound' } });
});

test('links are good while their owner may make them', async () => {
  const { accounts } = await openTestAccounts();
  expect(await accounts.mayShow(localOwner)).toBe(true);
  const id = await idOf(accounts, await joined(accounts, await firstOwner(accounts)));
  expect(await accounts.mayShow(id)).toBe(true);
  await accounts.setRole(id, 'viewer');
  expect(await accounts.mayShow(id)).toBe(false);
  await accounts.setRole(id, 'member');
  expect(await accounts.mayShow(id)).toBe(true);
  await accounts.remove(id);
  expect(await accounts.mayShow(id)).toBe(false);
});

test('the last owner stays one', async () => {
  const { accounts } = await openTestAccounts();
  const owner = await firstOwner(accounts);
  const second = await joined(accounts, owner);
  const [first, other] = [await idOf(accounts, owner), await idOf(accounts, second)];
  const refused = { error: { kind: 'lastOwner' } };
  expect(await accounts.setRole(first, 'member')).toMatchObject(refused);
  expect(await accounts.remove(first)).toMatchObject(refused);
  await accounts.setRole(other, 'owner');
  // Whoever is removed is no owner that could take over.
  const both = await Promise.all([accounts.remove(first), accounts.setRole(other, 'viewer')]);
  expect(both).toMatchObject([{ ok: true }, refused]);
});

test('whoever is removed is out at once, and comes back to the same rows by an invitation', async () => {
  const { accounts } = await openTestAccounts();
  const owner = await firstOwner(accounts);
  const second = await joined(accounts, owner);
  const id = await idOf(accounts, second);
  await accounts.setRole(id, 'owner');
  const { token } = await accounts.invite({ role: 'member', by: id });
  expect(await accounts.remove(id)).toEqual({ ok: true, value: { owner: id } });
  expect(await accounts.accessOf(second.headers)).toBeUndefined();
  expect(await accounts.signIn(ben, from())).toMatchObject({ error: { kind: 'wrong' } });
  expect([await accounts.mayShow(id), await accounts.mayShow(localOwner)]).toEqual([false, true]);
  expect(await accounts.invited(token)).toBeUndefined();
  expect(await accounts.list()).toMatchObject([{ name: 'Ada' }]);
  expect(await accounts.remove(id)).toMatchObject({ error: { kind: 'notFound' } });
  const again = await joined(accounts, owner, 'viewer');
  expect(await accounts.accessOf(again.headers)).toMatchObject({ owner: id, role: 'viewer' });
  expect(await accounts.signIn(ben, from())).toMatchObject({ ok: true });
});

test('an owner who made the first account and was removed leaves its rows behind', async () => {
  const { accounts } = await openTestAccounts();
  const owner = await firstOwner(accounts);
  await joined(accounts, owner, 'owner');
  expect(await accounts.remove(await idOf(accounts, owner))).toMatchObject({ value: { owner: localOwner } });
  expect(accounts.exist()).toBe(true);
  expect(await accounts.createFirst(ada, undefined, from())).toMatchObject({ error: { kind: 'exists' } });
});

test('a session that was begun while its account was removed is none', async () => {
  const { accounts, dataDir } = await openTestAccounts();
  const owner = await firstOwner(accounts);
  const second = await joined(accounts, owner);
  const db = await openFile<Schema>(`${dataDir}/accounts.db`, async () => {});
  const sessions = await db.selectFrom('session').selectAll().execute();
  const id = await idOf(accounts, second);
  await accounts.remove(id);
  await db
    .insertInto('session')
    .values(sessions.filter(({ userId }) => userId === id))
    .execute();
  await db.destroy();
  expect(await accounts.accessOf(second.headers)).toBeUndefined();
  // Nor does it come to life when the account does.
  const again = await joined(accounts, owner);
  expect(await accounts.accessOf(again.headers)).toBeDefined();
  expect(await accounts.accessOf(second.headers)).toBeUndefined();
});
