import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ada, ben, firstOwner, from, joined, openTestAccounts } from './accounts.test-support';
import type { AccountsService, Caller } from './contract';

const dayMs = 24 * 60 * 60 * 1000;
const next = 'entirely different words';
const notFound = { error: { kind: 'notFound' } };

const idOf = async (accounts: AccountsService, { headers }: Caller) =>
  (await accounts.accessOf(headers))?.account?.id ?? '';

/** Ben, and a link that Ada made for him. */
async function forgotten(accounts: AccountsService) {
  const owner = await firstOwner(accounts);
  const member = await joined(accounts, owner);
  const [by, id] = [await idOf(accounts, owner), await idOf(accounts, member)];
  const made = await accounts.makeReset({ id, by });
  if (!made.ok) throw new Error(made.error.kind);
  return { owner, member, by, id, ...made.value };
}

test('a link sets one password, ends all sessions, and lets in whoever has it', async () => {
  const { accounts, clock } = await openTestAccounts();
  const { owner, member, id, token, reset } = await forgotten(accounts);
  const told = { person: id, name: 'Ben', email: ben.email, expiresAt: clock.now() + dayMs };
  expect(reset).toMatchObject(told);
  expect(await accounts.resetOf(token)).toEqual(reset);
  expect(await accounts.resets()).toEqual([reset]);
  expect(await accounts.signIn(ben, from())).toMatchObject({ ok: true });

  const both = await Promise.all(
    [next, `${next} too`].map((one) => accounts.resetPassword(token, one, from())),
  );
  expect(both).toContainEqual(expect.objectContaining(notFound));
  const [used] = both.flatMap((one) => (one.ok ? [one.value] : []));
  expect(await accounts.accessOf(member.headers)).toBeUndefined();
  expect(await accounts.accessOf(from(used).headers)).toMatchObject({ owner: id, account: { name: 'Ben' } });
  expect(await accounts.sessions(from(used))).toHaveLength(1);
  expect(await accounts.accessOf(owner.headers)).toMatchObject({ role: 'owner' });
  expect(await accounts.signIn(ben, from())).toMatchObject({ error: { kind: 'wrong' } });
  expect(await accounts.resets()).toEqual([]);
  expect(await accounts.resetOf(token)).toBeUndefined();
});

test('after a day it leads nowhere', async () => {
  const { accounts, clock } = await openTestAccounts();
  const { token } = await forgotten(accounts);
  clock.advance(dayMs - 1);
  expect(await accounts.resetOf(token)).toBeDefined();
  clock.advance(1);
  expect(await accounts.resetOf(token)).toBeUndefined();
  expect(await accounts.resetPassword(token, next, from())).toMatchObject(notFound);
  expect(await accounts.resets()).toEqual([]);
});

test('one that was withdrawn, replaced or guessed leads nowhere, and costs no hash', async () => {
  const { accounts, hashed } = await openTestAccounts();
  const { token, id, by } = await forgotten(accounts);
  const second = await accounts.makeReset({ id, by });
  if (!second.ok) throw new Error('It was refused.');
  expect(await accounts.withdrawReset(second.value.reset.id)).toMatchObject({ ok: true });
  expect(await accounts.withdrawReset(second.value.reset.id)).toMatchObject(notFound);
  const before = hashed();
  for (const guess of [token, second.value.token, token.slice(1), '', 'a'.repeat(32)]) {
    expect(await accounts.resetOf(guess)).toBeUndefined();
    expect(await accounts.resetPassword(guess, next, from())).toMatchObject(notFound);
  }
  expect(hashed()).toBe(before);
  expect(await accounts.signIn(ben, from())).toMatchObject({ ok: true });
});

test('it ends with the account it is for, and is not made for one that has ended', async () => {
  const { accounts } = await openTestAccounts();
  const { token, id, by, owner } = await forgotten(accounts);
  await accounts.remove(id);
  expect(await accounts.resetOf(token)).toBeUndefined();
  expect(await accounts.makeReset({ id, by })).toMatchObject(notFound);
  await joined(accounts, owner);
  expect(await accounts.resetPassword(token, next, from())).toMatchObject(notFound);
});

test('whoever is no owner any more has no links left to make accounts or passwords with', async () => {
  const { accounts } = await openTestAccounts();
  const { by, id } = await forgotten(accounts);
  await accounts.setRole(id, 'owner');
  const reset = await accounts.makeReset({ id: by, by: id });
  const { token } = await accounts.invite({ role: 'owner', by: id });
  await accounts.setRole(id, 'owner');
  expect(await accounts.invited(token)).toBeDefined();
  await accounts.setRole(id, 'member');
  expect(await accounts.invited(token)).toBeUndefined();
  expect(await accounts.resetOf(reset.ok ? reset.value.token : '')).toBeUndefined();
});

test('neither token nor password are in the file', async () => {
  const { accounts, dataDir } = await openTestAccounts();
  const { token, id, by } = await forgotten(accounts);
  await accounts.resetPassword(token, next, from());
  const again = await accounts.makeReset({ id, by });
  await accounts.close();
  const bytes = await readFile(`${dataDir}/accounts.db`, 'latin1');
  expect(bytes).toContain(ada.email);
  const secrets = [token, again.ok ? again.value.token : token, next];
  expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);
});
