import { join } from 'node:path';
import { connect } from '@/lib/store/sqlite/driver';
import { remember } from '../support/run-record';
import { ada, ben, forgetSession, invite, setUp, signIn, tell, test } from './accounts-page';
import { alive, expect, expectAccessible, promptBox } from './studio';

/** Lets an hour go by since everybody signed in. */
function ageSessions(dataDir: string): void {
  const database = connect(join(dataDir, 'accounts.db'));
  database.prepare('update session set createdAt = ?').run([new Date(Date.now() - 3_600_000).toISOString()]);
  database.close();
}

test('from the first account to the second, and a session that is ended', async ({
  page,
  browser,
  house,
}) => {
  await page.goto('/create');
  await page.getByRole('link', { name: /^Accounts/ }).click();
  await tell(page, 'First account', ada);
  await page.waitForURL('**/create/**');
  const address = await invite(page, 'Member');

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(address);
  await expect(other.getByRole('heading', { name: 'Ada invites you' })).toBeVisible();
  await tell(other, 'Your account', ben);
  await other.waitForURL('**/create/**');
  await other.goto('/setup');
  await expect(other).toHaveURL(/\/create/);
  await other.goto('/people');
  await expect(other.getByRole('heading', { name: 'Invitations' })).toHaveCount(0);
  await other.goto(address);
  await expect(other.getByRole('heading', { name: 'This invitation leads nowhere' })).toBeVisible();

  const third = await (await browser.newContext()).newPage();
  await third.goto(`${house.url}/sign-in?next=//evil.example/`);
  await signIn(third, ben);
  await third.waitForURL('**/create/**');
  await alive(third.getByRole('form'));
  await promptBox(third).fill('Typed before the session ended');
  await other.goto('/account');
  const ending = other.getByRole('button', { name: /^End the session/ });
  await alive(ending);
  await ending.click();
  await expect(ending).toHaveCount(0);
  // The page that is open hears of it with the next sign of life.
  const again = third.getByRole('link', { name: /^Sign in/ });
  await expect(third.getByText('You were signed out.')).toBeVisible({ timeout: 60_000 });
  await expectAccessible(third);
  const [tab] = await Promise.all([third.waitForEvent('popup'), again.click()]);
  await signIn(tab, ben);
  await expect(tab).toHaveURL(third.url());
  await expect(again).toHaveCount(0);
  await expect(promptBox(third)).toHaveValue('Typed before the session ended');
  await elsewhere.close();
  await third.context().close();
});

test('what is wrong is said beside its field and keeps what was typed, but no password', async ({ page }) => {
  await page.goto('/setup');
  await tell(page, 'First account', { ...ada, email: 'ada', password: 'Sunshine2026!' });
  await expect(page.getByLabel('E-mail')).toBeFocused();
  await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(/no e-mail address/);
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/tried first/);
  await expect(page.getByLabel('Name')).toHaveValue('Ada');
  await page.getByLabel('E-mail').fill(ada.email);
  await page.getByLabel('Password').fill(ada.password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/create/**');

  await forgetSession(page);
  await page.goto('/sign-in?next=/gallery');
  for (const email of [ada.email, 'nobody@example.com']) {
    await signIn(page, { ...ada, email, password: 'gulls over the harbour' });
    await expect(page.getByText('E-mail address or password is wrong.')).toBeVisible();
    await expect(page.getByLabel('E-mail')).toHaveValue(email);
    await expect(page.getByLabel('Password')).toHaveValue('');
    await expect(page.getByLabel('Password')).toBeFocused();
  }
  await signIn(page, ada);
  await page.waitForURL((url) => url.pathname === '/gallery');
});

test('a passkey is made, signs in, and is removed', async ({ page, house }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
  } as const;
  await devtools.send('WebAuthn.addVirtualAuthenticator', { options });
  await setUp(page);
  await page.goto('/account');
  const add = page.getByRole('button', { name: 'Add a passkey' });
  await alive(add);
  await add.click();
  const remove = page.getByRole('button', { name: /^Remove the passkey/ });
  await expect(remove).toBeVisible();
  await add.click();
  await expect(page.getByText('has a passkey of yours already')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/sign-in');
  const enter = page.getByRole('button', { name: 'Sign in with a passkey' });
  await alive(enter);
  await enter.click();
  await page.waitForURL('**/create/**');
  await page.goto('/account');
  await expect(page.getByText(/, used /)).toBeVisible();
  await alive(remove);
  await remove.click();
  await expect(remove).toHaveCount(0);
  // Who has been signed in for a while may be somebody else by now.
  ageSessions(house.dataDir);
  await add.click();
  const sure = page.getByLabel('Your password');
  await expect(sure).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('not the password');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is not your password.')).toBeVisible();
  await page.keyboard.type(ada.password);
  await page.keyboard.press('Enter');
  await expect(remove).toBeVisible();
  await expect(add).toBeFocused();
  await remove.click();
  await expect(remove).toHaveCount(0);
  await forgetSession(page);
  await page.goto('/sign-in');
  await alive(enter);
  await enter.click();
  await expect(page.getByText('This passkey is not known here.')).toBeVisible();
});

test('another password ends the other sessions; a role is set, and somebody removed', async ({
  page,
  browser,
}) => {
  await setUp(page);
  const other = await (await browser.newContext()).newPage();
  await other.goto(await invite(page, 'Member'));
  await tell(other, 'Your account', ben);
  await other.waitForURL('**/create/**');
  await page.goto('/people');
  const role = page.getByLabel('Role of Ben');
  await alive(role);
  await role.selectOption('Owner');
  await page.getByRole('button', { name: 'Set' }).click();
  await expect(page.getByRole('button', { name: 'Set' })).toHaveCount(0);
  await other.goto('/people');
  await expect(other.getByRole('heading', { name: 'Invitations' })).toBeVisible();
  const remove = page.getByRole('button', { name: 'Remove Ben' });
  await remove.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove Ben' }).click();
  await expect(page.getByRole('heading', { name: 'Ben' })).toHaveCount(0);
  await other.goto('/account');
  await expect(other).toHaveURL(/\/sign-in/);

  await page.goto('/account');
  await alive(page.getByRole('form', { name: 'Password' }));
  await page.getByLabel('Password now').fill(remember('password', 'gulls over the harbour'));
  await page.getByLabel('New password').fill(ben.password);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The password you have now is another one.')).toBeVisible();
  await page.getByLabel('Password now').fill(ada.password);
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('Password changed.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Account' })).toBeVisible();
  await other.context().close();
});

test('every page of accounts is accessible, in both lights, and fits a phone', async ({ page }) => {
  const look = async (path: string) => {
    for (const width of [390, 1440]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        await expectAccessible(page);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wider, path).toBe(0);
      }
    }
  };
  await look('/setup');
  await setUp(page);
  const address = await invite(page, 'Viewer');
  for (const path of ['/account', '/people']) await look(path);
  await forgetSession(page);
  for (const path of ['/sign-in', address, `${address}x`]) await look(path);
});
