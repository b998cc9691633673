import { expect, test } from 'vitest';
import { ada, firstOwner, from, joined, openTestAccounts } from './accounts.test-support';
import type { AccountsService, Caller } from './contract';

const origin = 'http://localhost:3000';
const freshMs = 10 * 60_000;

/** Asks to make a passkey. */
async function begin(accounts: AccountsService, caller: Caller, password?: string) {
  const account = (await accounts.accessOf(caller.headers))?.account;
  const nobody = { id: 'nobody', name: '', email: '' };
  return accounts.beginPasskey(account ?? nobody, { password, caller }, origin);
}

test('a passkey takes a session that has just begun, or the password', async () => {
  const { accounts, clock } = await openTestAccounts();
  const owner = await firstOwner(accounts);
  clock.advance(freshMs - 60_000);
  expect(await begin(accounts, owner)).toMatchObject({ value: { user: { name: ada.email } } });
  clock.advance(2 * 60_000);
  expect(await begin(accounts, owner)).toEqual({ ok: false, error: { kind: 'passwordNeeded' } });
  expect(await begin(accounts, owner, 'not the password')).toEqual({ ok: false, error: { kind: 'wrong' } });
  expect(await begin(accounts, owner, ada.password)).toMatchObject({ ok: true });
  // It shows who it is for this once.
  expect(await begin(accounts, owner)).toMatchObject({ error: { kind: 'passwordNeeded' } });
});

test('a clock that is put back makes no session young again', async () => {
  const { accounts, clock } = await openTestAccounts();
  const owner = await firstOwner(accounts);
  clock.advance(-freshMs - 60_000);
  expect(await begin(accounts, owner)).toMatchObject({ error: { kind: 'passwordNeeded' } });
});

test('it is the password of whoever asks, and tries are limited', async () => {
  const { accounts, clock } = await openTestAccounts();
  const member = await joined(accounts, await firstOwner(accounts));
  clock.advance(freshMs);
  expect(await begin(accounts, from(), ada.password)).toMatchObject({ error: { kind: 'notSignedIn' } });
  for (let tried = 0; tried < 10; tried += 1) {
    expect(await begin(accounts, member, ada.password)).toMatchObject({ error: { kind: 'wrong' } });
  }
  expect(await begin(accounts, member, 'another four words')).toMatchObject({ error: { kind: 'tooMany' } });
});
