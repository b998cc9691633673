import { afterEach, expect, test, vi } from 'vitest';
import { ada, firstOwner, from, joined, openTestAccounts } from './accounts.test-support';

const dayMs = 24 * 60 * 60 * 1000;
afterEach(() => {
  vi.useRealTimers();
});

test('another password ends all other sessions and begins a fresh one', async () => {
  const { accounts } = await openTestAccounts();
  const first = await firstOwner(accounts);
  const elsewhere = await accounts.signIn(ada, from());
  const next = 'entirely different words';
  const wrong = await accounts.changePassword({ current: 'not the password', next }, first);
  expect(wrong).toMatchObject({ error: { kind: 'wrong' } });
  const changed = await accounts.changePassword({ current: ada.password, next }, first);
  if (!elsewhere.ok || !changed.ok) throw new Error('It was refused.');
  for (const caller of [first, from(elsewhere.value)]) {
    expect(await accounts.accessOf(caller.headers)).toBeUndefined();
  }
  expect(await accounts.accessOf(from(changed.value).headers)).toMatchObject({ role: 'owner' });
  expect(await accounts.signIn(ada, from())).toMatchObject({ error: { kind: 'wrong' } });
  expect(await accounts.signIn({ ...ada, password: next }, from())).toMatchObject({ ok: true });
  const nobody = await accounts.changePassword({ current: next, next: ada.password }, from());
  expect(nobody).toMatchObject({ error: { kind: 'notSignedIn' } });
});

test('sessions are listed, and end one by one or all but this one', async () => {
  const { accounts } = await openTestAccounts();
  const here = await firstOwner(accounts);
  const others = [await accounts.signIn(ada, from()), await accounts.signIn(ada, from())];
  const callers = others.map((one) => from(one.ok ? one.value : undefined));
  const listed = await accounts.sessions(here);
  expect(listed.map(({ current }) => current)).toEqual([true, false, false]);
  expect(listed[0]).toMatchObject({ userAgent: 'Firefox/150', createdAt: expect.any(Number) });
  const id = (await accounts.accessOf(here.headers))?.account?.id ?? '';
  const [ended] = (await accounts.sessions(callers[0] ?? here)).filter(({ current }) => current);
  expect(await accounts.endSession(id, ended?.id ?? '')).toMatchObject({ ok: true });
  const open = await Promise.all(callers.map((one) => accounts.accessOf(one.headers)));
  expect(open).toEqual([undefined, expect.anything()]);
  expect(await accounts.endOtherSessions(here)).toBe(1);
  expect(await accounts.sessions(here)).toHaveLength(1);
  expect(await accounts.sessions(callers[1] ?? here)).toEqual([]);
});

test('nobody ends somebody else’s session', async () => {
  const { accounts } = await openTestAccounts();
  const owner = await firstOwner(accounts);
  const second = await joined(accounts, owner);
  const id = (await accounts.accessOf(second.headers))?.account?.id ?? '';
  const [session] = await accounts.sessions(owner);
  expect(await accounts.endSession(id, session?.id ?? '')).toMatchObject({ error: { kind: 'notFound' } });
  expect(await accounts.endOtherSessions(second)).toBe(0);
  expect(await accounts.accessOf(owner.headers)).toBeDefined();
});

test('a session lasts thirty days after it was last used', async () => {
  const { accounts } = await openTestAccounts();
  const { headers } = await firstOwner(accounts);
  vi.useFakeTimers({ toFake: ['Date'] });
  for (let day = 0; day < 3; day++) {
    vi.setSystemTime(Date.now() + 29 * dayMs);
    expect(await accounts.accessOf(headers)).toBeDefined();
  }
  vi.setSystemTime(Date.now() + 31 * dayMs);
  expect(await accounts.accessOf(headers)).toBeUndefined();
});

test('a name is changed', async () => {
  const { accounts } = await openTestAccounts();
  const { headers } = await firstOwner(accounts);
  const id = (await accounts.accessOf(headers))?.account?.id ?? '';
  expect(await accounts.rename(id, 'Ada L.')).toMatchObject({ id, name: 'Ada L.' });
  expect(await accounts.accessOf(headers)).toMatchObject({ account: { name: 'Ada L.' } });
});
