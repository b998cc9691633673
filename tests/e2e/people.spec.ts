import type { Browser, Page } from '@playwright/test';
import { remember } from '../support/run-record';
import { ada, ben, invite, setUp, signIn, tell, test } from './accounts-page';
import { alive, expect, expectAccessible, generateButton, klein, openCreate, promptBox } from './studio';

/** Ben in a browser of his own, whom Ada, who made the first account, has invited. */
async function invited(page: Page, browser: Browser, role: string): Promise<Page> {
  await setUp(page);
  const address = await invite(page, role);
  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  await tell(other, 'Your account', ben);
  await other.waitForURL(role === 'Viewer' ? '**/granted' : '**/create/**');
  return other;
}

async function expectFits(page: Page): Promise<void> {
  for (const [width, colorScheme] of [
    [390, 'dark'],
    [1440, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  }
}

/** Opens the dialog of Ben’s new password by the keyboard, and makes a link there. */
async function makeLink(page: Page): Promise<string> {
  const opener = page.getByRole('button', { name: 'New password for Ben' });
  await alive(opener);
  await opener.focus();
  await page.keyboard.press('Enter');
  await expectFits(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Make a link' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  const address = await page.getByLabel('Address of the link').inputValue();
  remember('link', address.split('/new-password/')[1] ?? '');
  await expectFits(page);
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(opener).toBeFocused();
  return address;
}

test('whoever forgot the password chooses a new one by a link of an owner', async ({ page, browser }) => {
  const other = await invited(page, browser, 'Member');
  // What is open does not notice: nothing there is to ask anything once its session has ended.
  await other.goto('about:blank');
  await page.goto('/people');
  await expect(page.getByRole('button', { name: 'New password for Ada' })).toHaveCount(0);
  const withdrawn = await makeLink(page);
  await expect(page.getByText('Link for a new password open until')).toBeVisible();
  await page.getByRole('button', { name: 'New password for Ben' }).click();
  await page.getByRole('button', { name: 'Withdraw the link' }).click();
  await expect(page.getByText('Link for a new password open until')).toHaveCount(0);
  const address = await makeLink(page);
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'This is for Ben' })).toBeVisible();

  const third = await (await browser.newContext()).newPage();
  await third.goto(withdrawn);
  await expect(third.getByRole('heading', { name: 'This link leads nowhere' })).toBeVisible();
  await expectFits(third);
  await third.goto(address);
  await expect(third.getByRole('heading', { name: 'A new password for Ben' })).toBeVisible();
  const form = third.getByRole('form', { name: 'New password' });
  await alive(form);
  await expectFits(third);
  const box = form.getByLabel('New password');
  await box.fill('Password2026!');
  await box.press('Enter');
  await expect(box).toHaveAccessibleDescription(/tried first/);
  await box.fill(remember('password', 'entirely different words'));
  await box.press('Enter');
  await third.waitForURL('**/create/**');
  await third.goto(address);
  await expect(third.getByRole('heading', { name: 'This link leads nowhere' })).toBeVisible();

  await other.goto(new URL('/gallery', address).href);
  await expect(other).toHaveURL(/\/sign-in/);
  await signIn(other, ben);
  await expect(other.getByText('E-mail address or password is wrong.')).toBeVisible();
  await signIn(other, { ...ben, password: 'entirely different words' });
  await other.waitForURL('**/gallery');
  await other.context().close();
  await third.context().close();
});

test('what somebody has set on Create is there for them alone', async ({ page, browser }) => {
  // Of before there were accounts: it goes to the first one, with the pictures.
  await openCreate(page, klein.slug);
  await promptBox(page).fill('a secret of Ada');
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain('of Ada');
  const other = await invited(page, browser, 'Member');
  await other.context().close();
  const swap = async (person: typeof ada) => {
    await page.goto('/account');
    const out = page.getByRole('button', { name: 'Sign out' });
    await alive(out);
    await out.click();
    await page.waitForURL('**/sign-in');
    await signIn(page, person);
    await page.waitForURL('**/create/**');
    await openCreate(page, klein.slug);
  };
  await openCreate(page, klein.slug);
  await expect(promptBox(page)).toHaveValue('a secret of Ada');
  await swap(ben);
  await expect(promptBox(page)).toHaveValue('');
  await promptBox(page).fill('a secret of Ben');
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain('of Ben');
  await swap(ada);
  await expect(promptBox(page)).toHaveValue('a secret of Ada');
  await swap(ben);
  await expect(promptBox(page)).toHaveValue('a secret of Ben');
});

test('a viewer’s account shows what a viewer can use', async ({ page, browser }) => {
  const viewer = await invited(page, browser, 'Viewer');
  await viewer.getByRole('link', { name: 'Account' }).click();
  await expect(viewer.getByRole('heading', { name: 'Account' })).toBeVisible();
  const bar = viewer.getByRole('banner');
  await expect(bar.getByRole('link', { name: 'Create' })).toHaveCount(0);
  await expect(bar.getByRole('link', { name: /budget/ })).toHaveCount(0);
  await alive(viewer.getByRole('form', { name: 'Name' }));
  await expectFits(viewer);
  await viewer.getByRole('textbox', { name: 'Name' }).fill('Benedikt');
  await viewer.keyboard.press('Enter');
  await expect(viewer.getByText('Name changed')).toBeVisible();
  await bar.getByRole('link', { name: 'Shared with me' }).click();
  await expect(viewer).toHaveURL(/\/granted$/);
  await viewer.context().close();
});

test('a balance that is low leads to the budget, where there is more', async ({ page, house }) => {
  await house.control({ balance: 0.01 });
  // The studio asks its provider only now and then.
  await page.request.get('/api/balance?fresh');
  await openCreate(page, klein.slug);
  await expect(generateButton(page)).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await page
    .getByRole('banner')
    .getByRole('link', { name: /Low balance and budget/ })
    .click();
  await expect(page).toHaveURL(/\/budget$/);
  const refill = page.getByRole('main').getByRole('button', { name: 'Refill play money' });
  await alive(refill);
  await expectFits(page);
  await refill.click();
  await expect(page.getByRole('main').getByText('$100.00', { exact: true })).toBeVisible();
});
