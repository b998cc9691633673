import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ada, ben, firstOwner, from, joined, openTestAccounts } from './accounts.test-support';
import type { AccountsService } from './contract';

const weekMs = 7 * 24 * 60 * 60 * 1000;
const notFound = { error: { kind: 'notFound' } };

async function invited(accounts: AccountsService) {
  const owner = await firstOwner(accounts);
  const by = (await accounts.accessOf(owner.headers))?.account?.id ?? '';
  return accounts.invite({ role: 'member', by });
}

test('an invitation makes one account', async () => {
  const { accounts, clock } = await openTestAccounts();
  const { token, invitation } = await invited(accounts);
  expect(invitation).toMatchObject({ role: 'member', by: 'Ada', expiresAt: clock.now() + weekMs });
  expect(await accounts.invited(token)).toEqual(invitation);
  expect(await accounts.invitations()).toEqual([invitation]);
  const third = { ...ben, email: 'cem@example.com' };
  const both = await Promise.all([ben, third].map((one) => accounts.accept(token, one, from())));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both).toContainEqual(expect.objectContaining(notFound));
  expect(await accounts.invited(token)).toBeUndefined();
  expect(await accounts.invitations()).toEqual([]);
});

test('after a week it leads nowhere', async () => {
  const { accounts, clock } = await openTestAccounts();
  const { token } = await invited(accounts);
  clock.advance(weekMs - 1);
  expect(await accounts.invited(token)).toBeDefined();
  clock.advance(1);
  expect(await accounts.invited(token)).toBeUndefined();
  expect(await accounts.accept(token, ben, from())).toMatchObject(notFound);
  expect(await accounts.invitations()).toEqual([]);
});

test('one that was withdrawn, and one that is guessed, lead nowhere', async () => {
  const { accounts } = await openTestAccounts();
  const { token, invitation } = await invited(accounts);
  expect(await accounts.withdraw(invitation.id)).toMatchObject({ ok: true });
  expect(await accounts.withdraw(invitation.id)).toMatchObject(notFound);
  for (const guess of [token, token.slice(1), '', 'a'.repeat(32), "' or 1=1 --"]) {
    expect(await accounts.invited(guess)).toBeUndefined();
    expect(await accounts.accept(guess, ben, from())).toMatchObject(notFound);
  }
});

test('one by somebody who is no longer an owner leads nowhere, whoever follows it', async () => {
  const { accounts } = await openTestAccounts();
  const { headers } = await joined(accounts, await firstOwner(accounts), 'owner');
  const by = (await accounts.accessOf(headers))?.account?.id ?? '';
  const { token } = await accounts.invite({ role: 'owner', by });
  expect(await accounts.invited(token)).toBeDefined();
  await accounts.setRole(by, 'member');
  expect(await accounts.invited(token)).toBeUndefined();
  expect(await accounts.invitations()).toEqual([]);
  const eve = { ...ben, email: 'eve@example.com' };
  expect(await accounts.accept(token, eve, from())).toMatchObject(notFound);
});

test('an address that has an account is refused, in whatever letters, and the invitation stays good', async () => {
  const { accounts } = await openTestAccounts();
  const { token } = await invited(accounts);
  const taken = { ...ben, email: ada.email.toUpperCase() };
  expect(await accounts.accept(token, taken, from())).toMatchObject({ error: { kind: 'emailTaken' } });
  expect(await accounts.accept(token, ben, from())).toMatchObject({ ok: true });
});

test('neither token nor password are in the file', async () => {
  const { accounts, dataDir } = await openTestAccounts();
  const { token } = await invited(accounts);
  await accounts.close();
  const bytes = await readFile(`${dataDir}/accounts.db`, 'latin1');
  expect(bytes).toContain(ada.email);
  expect([token, ada.password].filter((secret) => bytes.includes(secret))).toEqual([]);
});
