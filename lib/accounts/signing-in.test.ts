import { expect, test } from 'vitest';
import { ada, firstOwner, from, openTestAccounts } from './accounts.test-support';

test('a password lets in, by a cookie that scripts do not see', async () => {
  const { accounts } = await openTestAccounts();
  await firstOwner(accounts);
  const signedIn = await accounts.signIn({ email: 'Ada@Example.com', password: ada.password }, from());
  const [cookie = ''] = signedIn.ok ? signedIn.value.cookies : [];
  expect(cookie).toMatch(
    /^studio-[0-9a-f]{8}\.session_token=\S+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
  );
  expect(await accounts.accessOf(from({ cookies: [cookie] }).headers)).toMatchObject({ role: 'owner' });
});

test('an unknown address and a wrong password are one answer', async () => {
  const { accounts, lines, hashed } = await openTestAccounts();
  await firstOwner(accounts);
  const answers = await Promise.all([
    accounts.signIn({ email: ada.email, password: 'not the password' }, from()),
    accounts.signIn({ email: 'nobody@example.com', password: ada.password }, from()),
    accounts.signIn({ email: 'no address', password: ada.password }, from()),
  ]);
  expect(answers).toEqual(answers.map(() => ({ ok: false, error: { kind: 'wrong' } })));
  // One for the first account, one in place of the hash that is not there.
  expect(hashed()).toBe(2);
  expect(lines.join()).not.toMatch(/not the password|four words|ada@|nobody@/);
});

test('whoever signs out is out on the server too', async () => {
  const { accounts } = await openTestAccounts();
  const owner = await firstOwner(accounts);
  const { cookies } = await accounts.signOut(owner);
  expect(cookies.some((one) => /session_token=; Max-Age=0/.test(one))).toBe(true);
  expect(await accounts.accessOf(owner.headers)).toBeUndefined();
});

test('a cookie that was changed is good for nothing', async () => {
  const { accounts } = await openTestAccounts();
  const { headers } = await firstOwner(accounts);
  const cookie = headers.get('cookie') ?? '';
  for (const damaged of [cookie.replace('=', '=x'), cookie.slice(0, -4), cookie.replace(/\..*$/, '')]) {
    expect(await accounts.accessOf(new Headers({ cookie: damaged }))).toBeUndefined();
  }
});

test('an account is the same in whatever letters its address is tried', async () => {
  const { accounts } = await openTestAccounts();
  await firstOwner(accounts);
  const tries = Array.from({ length: 60 }, (_, at) => {
    const email = at % 2 === 0 ? ada.email : ada.email.toUpperCase();
    return accounts.signIn({ email, password: 'not the password' }, from(undefined, `203.0.113.${at}`));
  });
  await Promise.all(tries);
  expect(await accounts.signIn(ada, from())).toMatchObject({ error: { kind: 'tooMany' } });
});
