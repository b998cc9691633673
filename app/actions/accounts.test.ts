import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as actions from '@/app/actions/accounts';
import { ada, ben, firstOwner, from, joined, openTestAccounts } from '@/lib/accounts/accounts.test-support';
import type { AccountsService, Caller } from '@/lib/accounts/contract';
import { exampleShare } from '@/lib/sharing/share.test-support';
import { newToken, tokenHash } from '@/lib/sharing/token';
import { openStudio, studio } from '@/lib/studio';
import { exampleSettings, type RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';

/** What Next gives an action: the request's headers, and the cookies of the answer. */
const request = vi.hoisted(() => ({ headers: new Headers(), set: vi.fn() }));
vi.mock('next/headers', () => ({
  headers: async () => request.headers,
  cookies: async () => ({ set: request.set }),
}));

let fixture: RunnerFixture;
let accounts: AccountsService;
beforeEach(async () => {
  fixture = await startStudioFixture();
  ({ accounts } = await openTestAccounts());
  openStudio({ ...studio(), accounts });
  request.set.mockClear();
});
afterEach(() => fixture.close());

/** The next actions come from this browser. */
const as = ({ headers }: Caller = from()) => {
  request.headers = headers;
};
const idOf = async ({ headers }: Caller) => (await accounts.accessOf(headers))?.account?.id ?? '';

test('what is for owners is for owners only', async () => {
  const owner = await firstOwner(accounts);
  const member = await joined(accounts, owner);
  const id = await idOf(member);
  const wishes = [
    () => actions.invite({ role: 'owner' }),
    () => actions.setRole({ id, role: 'owner' }),
    () => actions.removePerson({ id }),
    () => actions.withdrawInvitation({ id }),
    () => actions.makeReset({ id }),
    () => actions.withdrawReset({ id }),
  ];
  for (const [caller, kind] of [
    [from(), 'notSignedIn'],
    [member, 'notAllowed'],
  ] as const) {
    as(caller);
    for (const wish of wishes) expect(await wish()).toEqual({ ok: false, error: { kind } });
  }
  expect(await accounts.list()).toMatchObject([{ role: 'owner' }, { role: 'member' }]);
  as(owner);
  expect(await actions.invite({ role: 'viewer' })).toMatchObject({
    value: { path: expect.stringMatching(/^\/invite\/[\w-]{32}$/) },
  });
});

test('one’s own account is changed by oneself only', async () => {
  await firstOwner(accounts);
  as();
  const wishes = [
    actions.rename({ name: 'Eve' }),
    actions.changePassword({ current: ada.password, next: ben.password }),
    actions.endSession({ id: '0197a000-0000-7000-8000-00000000000a' }),
    actions.endOtherSessions(),
    actions.beginPasskey({}),
    actions.removePasskey({ id: 'x' }),
  ];
  for (const wish of wishes) expect(await wish).toEqual({ ok: false, error: { kind: 'notSignedIn' } });
});

test('the cookie of a session is for HTTPS where the browser speaks it', async () => {
  await firstOwner(accounts);
  for (const [proto, secure] of [
    ['http', false],
    ['https', true],
  ] as const) {
    as();
    request.headers.set('x-forwarded-proto', proto);
    expect(await actions.signIn({ email: ada.email, password: ada.password })).toEqual({ ok: true });
    const options = { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: 34_560_000 };
    expect(request.set).toHaveBeenLastCalledWith(
      expect.stringMatching(/^studio-\w{8}\.session_token$/),
      expect.stringMatching(/^\S{32}\./),
      options,
    );
  }
  expect(await actions.signOut()).toEqual({ ok: true });
  expect(request.set).toHaveBeenCalledWith(expect.anything(), '', expect.objectContaining({ maxAge: 0 }));
});

test('whoever is removed is shown nothing, and shows nothing, any more', async () => {
  const owner = await firstOwner(accounts);
  const id = await idOf(await joined(accounts, owner));
  const { collections, grants } = fixture.store;
  for (const [collection, from, to] of [
    ['0197a000-0000-7000-8000-000000000001', 'local', id],
    ['0197a000-0000-7000-8000-000000000002', id, 'local'],
  ] as const) {
    await collections.create({ id: collection, owner: from, name: 'Boats', createdAt: 1 });
    await grants.give(from, collection, [to], 1);
  }
  as(owner);
  expect(await actions.removePerson({ id })).toEqual({ ok: true });
  for (const one of ['local', id]) expect(await grants.received(one)).toEqual([]);
});

test('whoever is removed leaves no open links', async () => {
  const owner = await firstOwner(accounts);
  const id = await idOf(await joined(accounts, owner));
  const { shares } = fixture.store;
  const share = exampleShare({ owner: id, createdAt: Date.now(), expiresAt: null });
  await shares.create(share, tokenHash(newToken()));
  as(owner);
  expect(await actions.removePerson({ id })).toEqual({ ok: true });
  expect(await shares.list(id, Date.now())).toMatchObject([{ revokedAt: expect.any(Number) }]);
});

test('nothing more is made, and paid for, for whoever is removed', async () => {
  const owner = await firstOwner(accounts);
  const id = await idOf(await joined(accounts, owner));
  for (const one of ['local', id]) {
    const run = { owner: one, runId: crypto.randomUUID(), settings: exampleSettings('a boat') };
    await fixture.runner.enqueue({ ...run, count: 2, again: false });
  }
  as(owner);
  expect(await actions.removePerson({ id })).toEqual({ ok: true });
  const waiting = await fixture.store.generations.inState(['queued'], fixture.provider);
  expect(waiting.map((row) => row.owner)).toEqual(['local', 'local']);
});

test('a forgotten password is mended by a link, and one’s own by the password one has', async () => {
  const owner = await firstOwner(accounts);
  const id = await idOf(await joined(accounts, owner));
  as(owner);
  expect(await actions.makeReset({ id: await idOf(owner) })).toMatchObject({ error: { kind: 'invalid' } });
  expect(await accounts.resets()).toEqual([]);
  const made = await actions.makeReset({ id });
  const path = made.ok ? made.value.path : '';
  expect(path).toMatch(/^\/new-password\/[\w-]{32}$/);
  as();
  const token = path.slice('/new-password/'.length);
  expect(await actions.resetPassword({ token, password: ben.email })).toMatchObject({
    error: { kind: 'invalid', fields: { password: expect.any(String) } },
  });
  expect(await actions.resetPassword({ token, password: 'entirely different words' })).toEqual({ ok: true });
  expect(request.set).toHaveBeenLastCalledWith(
    expect.stringMatching(/session_token$/),
    expect.stringMatching(/^\S{32}\./),
    expect.objectContaining({ httpOnly: true }),
  );
  expect(await actions.resetPassword({ token, password: 'entirely different words' })).toMatchObject({
    error: { kind: 'notFound' },
  });
});

test('what is wrong is named by its field', async () => {
  as();
  const invalid = (fields: object) => ({ ok: false, error: { kind: 'invalid', fields } });
  const text = expect.any(String);
  expect(await actions.setUp({ name: ' ', email: 'ada', password: 'short', code: '' })).toEqual(
    invalid({ name: text, email: text, password: text }),
  );
  expect(await actions.setUp({ ...ada, password: 'password123', code: '' })).toEqual(
    invalid({ password: text }),
  );
  expect(await actions.setUp({ ...ada, code: '', role: 'owner' })).toEqual(invalid({ role: text }));
  expect(await actions.signIn({ email: ada.email, password: 'x'.repeat(201) })).toEqual(
    invalid({ password: text }),
  );
  expect(accounts.exist()).toBe(false);
  as(await firstOwner(accounts));
  expect(await actions.changePassword({ current: ada.password, next: 'Password2026!' })).toEqual(
    invalid({ next: text }),
  );
});
