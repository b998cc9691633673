import { expect, test } from 'vitest';
import { localOwner } from '../access/access';
import { ada, ben, firstOwner, from, openTestAccounts } from './accounts.test-support';

const stranger = from(undefined, '203.0.113.7');

test('the first account is an owner and has what was made before', async () => {
  const { accounts } = await openTestAccounts();
  expect(accounts.exist()).toBe(false);
  const owner = await firstOwner(accounts);
  expect(accounts.exist()).toBe(true);
  expect(await accounts.accessOf(owner.headers)).toEqual({
    owner: localOwner,
    role: 'owner',
    account: { id: expect.any(String), name: 'Ada', email: 'ada@example.com' },
  });
  expect(await accounts.accessOf(from().headers)).toBeUndefined();
});

test('there is one first account, however many ask for it at once', async () => {
  const { accounts } = await openTestAccounts();
  const both = await Promise.all([ada, ben].map((one) => accounts.createFirst(one, undefined, from())));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await accounts.createFirst(ben, undefined, from())).toEqual({
    ok: false,
    error: { kind: 'exists' },
  });
  expect(await accounts.list()).toHaveLength(1);
});

test('it is there again after a start, and so is the session', async () => {
  const { accounts, reopen } = await openTestAccounts();
  const owner = await firstOwner(accounts);
  const again = await reopen();
  expect(again.exist()).toBe(true);
  expect(await again.accessOf(owner.headers)).toMatchObject({ account: { name: 'Ada' } });
});

test('from elsewhere the setup code is asked for', async () => {
  const { accounts } = await openTestAccounts('ABCDE-12345');
  expect([accounts.needsCode(from()), accounts.needsCode(stranger)]).toEqual([false, true]);
  for (const code of [undefined, '', 'ABCDE-12346']) {
    expect(await accounts.createFirst(ada, code, stranger)).toMatchObject({ error: { kind: 'wrongCode' } });
  }
  expect(accounts.exist()).toBe(false);
  expect(await accounts.createFirst(ada, ' ABCDE-12345 ', stranger)).toMatchObject({ ok: true });
});

test('a code that was not set is drawn when it is first needed, and logged once', async () => {
  const { accounts, lines } = await openTestAccounts();
  accounts.needsCode(from());
  expect(lines).toEqual([]);
  accounts.needsCode(stranger);
  accounts.needsCode(stranger);
  expect(lines).toHaveLength(1);
  const [, code] = /setup code is ([A-Z2-9]{5}-[A-Z2-9]{5})"/.exec(lines[0] ?? '') ?? [];
  expect(await accounts.createFirst(ada, code, stranger)).toMatchObject({ ok: true });
});

test('wrong setup codes are limited', async () => {
  const { accounts } = await openTestAccounts('ABCDE-12345');
  for (let at = 0; at < 10; at++) await accounts.createFirst(ada, 'wrong', stranger);
  expect(await accounts.createFirst(ada, 'ABCDE-12345', stranger)).toMatchObject({
    error: { kind: 'tooMany', retryAfterSeconds: expect.any(Number) },
  });
});
