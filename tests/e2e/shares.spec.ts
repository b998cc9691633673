import type { Page } from '@playwright/test';
import { remember } from '../support/run-record';
import { bar, make, openGallery, tileOf, toast } from './curation-page';
import { alive, expect, expectAccessible, openResult, test } from './studio';

const dialog = (page: Page) => page.getByRole('dialog');
const shareButton = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: 'Share', exact: true });
const rowOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

/** A picture's own page, with what shares it. */
async function openPicture(page: Page, prompt: string): Promise<void> {
  await make(page, prompt);
  await openResult(page, prompt);
  await alive(shareButton(page));
}

/** Presses Make in the dialog, and gives back the address that is told. */
async function makeLink(page: Page): Promise<string> {
  await dialog(page).getByRole('button', { name: 'Make the link' }).click();
  return told(page);
}
async function told(page: Page): Promise<string> {
  const address = await page.getByLabel('Address of the link').inputValue();
  remember('link', address.split('/s/')[1] ?? '');
  return address;
}

/** What a stranger gets. */
async function follow(page: Page, address: string): Promise<{ status: number; text: string }> {
  const answer = await page.request.get(address);
  return { status: answer.status(), text: await answer.text() };
}

/** In each size and colour the page is accessible and nothing sticks out. */
async function expectFits(page: Page): Promise<void> {
  const before = page.viewportSize() ?? { width: 1440, height: 900 };
  for (const [width, colorScheme] of [
    [390, 'light'],
    [390, 'dark'],
    [1440, 'dark'],
    [1440, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const out = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('dialog, dialog *')].filter(
        (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'auto',
      ),
    );
    expect(out).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  }
  await page.setViewportSize(before);
}

test('a picture is shared by keyboard alone; its address is told, copied, and kept nowhere', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const prompt = 'A boat nobody has seen';
  await openPicture(page, prompt);
  await shareButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('radio', { name: 'The picture alone' })).toBeFocused();
  await expectFits(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Boats [at] dusk');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
  const address = await told(page);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/s\/[\w-]{32}$/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

  await dialog(page).getByText('To paste into a page').click();
  await expectFits(page);
  const picture = /\]\((http\S+\/image\/\S+\/large)\)\]/.exec(
    await dialog(page).locator('dd').first().innerText(),
  );
  expect((await page.request.get(picture?.[1] ?? '')).headers()['content-type']).toBe('image/webp');
  const { status, text } = await follow(page, address);
  expect(status).toBe(200);
  expect(text).toContain('Boats [at] dusk');
  expect(text).toContain(prompt);
  await page.keyboard.press('Escape');
  await expect(shareButton(page)).toBeFocused();

  await page.goto('/shares');
  await expect(rowOf(page, 'Boats [at] dusk')).toContainText('1 picture, with prompt');
  expect(await page.content()).not.toContain(address.slice(-32));
  await expectFits(page);
});

test('a link is changed, given another address and revoked, and each is so at once', async ({ page }) => {
  const prompt = 'A harbour to be told of less';
  await openPicture(page, prompt);
  await shareButton(page).click();
  await dialog(page).getByText('… with model, seed and settings').click();
  await dialog(page).getByLabel('Title').fill('Harbour');
  const first = await makeLink(page);
  expect((await follow(page, first)).text).toContain(prompt);
  await dialog(page).getByRole('link', { name: 'Shared links' }).click();
  const row = rowOf(page, 'Harbour');
  // Those of a second are written together.
  await page.waitForURL('**/shares');
  await expect(async () => {
    await page.goto('/shares');
    await expect(row).toContainText(/Open until .*seen once/, { timeout: 2000 });
  }).toPass();
  await alive(row.getByRole('button').first());

  await row.getByRole('button', { name: 'Change: Harbour' }).press('Enter');
  await expect(dialog(page).getByRole('radio', { name: /seed and settings/ })).toBeChecked();
  await dialog(page).getByText('The picture alone').click();
  await dialog(page).getByLabel('Ends').selectOption('never');
  await expectFits(page);
  await dialog(page).getByRole('button', { name: 'Change the link' }).click();
  await expect(toast(page, /Link changed/)).toBeVisible();
  await expect(row).toContainText(/1 picture, without prompt.*Open without end/);
  expect((await follow(page, first)).text).not.toContain(prompt);

  await row.getByRole('button', { name: 'New address: Harbour' }).press('Enter');
  await dialog(page).getByRole('button', { name: 'Take a new address' }).press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
  const second = await told(page);
  expect((await follow(page, first)).status).toBe(404);
  expect((await follow(page, second)).status).toBe(200);
  await page.keyboard.press('Escape');

  await row.getByRole('button', { name: 'Revoke: Harbour' }).press('Enter');
  await dialog(page).getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(row.getByRole('button', { name: 'Revoke: Harbour' })).toBeFocused();
  expect((await follow(page, second)).status).toBe(200);
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: 'Revoke the link' }).press('Enter');
  await expect(toast(page, /Link revoked/)).toBeVisible();
  await expect(row).toBeFocused();
  await expect(row).toContainText('Revoked');
  await expect(row.getByRole('button')).toHaveCount(0);
  expect((await follow(page, second)).status).toBe(404);
});

test('a selection, a collection and a comparison are shared, with a password, and followed to from the list', async ({
  page,
}) => {
  await make(page, 'Shared together one', 'Shared together two');
  await openGallery(page, '"Shared together"');
  await tileOf(page, 'together two').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowRight');
  await bar(page).getByRole('button', { name: 'Share' }).click();
  await expect(dialog(page)).toContainText('Share 2 pictures');
  await dialog(page).getByLabel('Password').fill('short');
  await dialog(page).getByRole('button', { name: 'Make the link' }).click();
  await expect(dialog(page).getByLabel('Password')).toBeFocused();
  await dialog(page).getByLabel('Password').fill(remember('password', 'lamps along the quay'));
  const locked = await makeLink(page);
  await expect(dialog(page)).toContainText('cannot be pasted');
  expect((await follow(page, locked)).text).not.toContain('/image/');
  await page.keyboard.press('Escape');

  await page.keyboard.press('c');
  await page.keyboard.type('Window');
  await expect(page.getByRole('combobox', { name: 'Collection' })).toHaveValue('Window');
  await page.keyboard.press('Enter');
  await expect(toast(page, /Added 2 pictures to “Window”/)).toBeVisible();
  await page.keyboard.press('v');
  await page.waitForURL(/\/compare\/[0-9a-f-]{36}/);
  await shareButton(page).click();
  await expect(dialog(page)).toContainText('Share this comparison');
  expect((await follow(page, await makeLink(page))).status).toBe(200);

  await page.goto('/collections');
  await page.getByRole('button', { name: 'Share Window' }).click();
  // What it is called in the studio is offered, and told to nobody unless it is taken.
  await dialog(page).getByRole('button', { name: 'Use “Window”' }).press('Enter');
  await expect(dialog(page).getByLabel('Title')).toBeFocused();
  await expect(dialog(page).getByRole('button', { name: /^Use/ })).toHaveCount(0);
  await dialog(page).getByText('Note, other sites').click();
  await page.setViewportSize({ width: 1280, height: 480 });
  await expect(dialog(page).getByRole('button', { name: 'Make the link' })).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1280, height: 720 });
  expect((await follow(page, await makeLink(page))).text).toContain('<h1 dir="auto">Window</h1>');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Window', exact: true }).click();
  await page.getByRole('button', { name: 'Share the collection' }).click();
  await expect(dialog(page)).toContainText('Share “Window”');
  await page.keyboard.press('Escape');

  await page.goto('/shares');
  await expect(rowOf(page, '2 pictures')).toContainText('Password');
  await expect(page.getByRole('link', { name: /^Comparison “/ })).toHaveAttribute('href', /^\/compare\//);
  await page.getByRole('link', { name: 'Window', exact: true }).click();
  await expect(page.locator('a[data-tile]')).toHaveCount(2);
});

test('where the browser has no clipboard of its own the link is copied all the same', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
  );
  await openPicture(page, 'Copied the old way');
  await shareButton(page).click();
  const address = await makeLink(page);
  await dialog(page).getByRole('button', { name: 'Copy link' }).click();
  await page.keyboard.press('Escape');
  await page.goto('/gallery');
  await page.getByRole('combobox', { name: 'Search the gallery' }).press('Control+V');
  await expect(page.getByRole('combobox', { name: 'Search the gallery' })).toHaveValue(address);
});

test.describe('a studio that is cut off', () => {
  test.use({ expectedErrors: [/Failed to load resource|ERR_FAILED/] });

  test('is told of in the dialog; a link that was made without an answer is not made twice', async ({
    page,
  }) => {
    await openPicture(page, 'Shared into the void');
    await shareButton(page).click();
    await dialog(page).getByLabel('Title').fill('Void');
    await page.route('**/gallery/*', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      await route.fetch();
      return route.abort();
    });
    const press = () => dialog(page).getByRole('button', { name: 'Make the link' }).click();
    await press();
    await expect(dialog(page).getByRole('alert')).toContainText('Whether a link was made');
    await expectAccessible(page);
    await page.unroute('**/gallery/*');
    await press();
    await expect(dialog(page).getByRole('alert')).toContainText('has been made already');
    await dialog(page).getByRole('link', { name: 'Shared links' }).click();
    await expect(rowOf(page, 'Void')).toHaveCount(1);
  });

  test('where the dialog cannot be loaded a message says so, and the page stands', async ({ page }) => {
    await openPicture(page, 'Shared behind a bad line');
    await page.route('**/_next/static/chunks/**', (route) => route.abort());
    await shareButton(page).click();
    await expect(toast(page, /The studio could not be reached/)).toBeVisible();
    await expect(shareButton(page)).toBeVisible();
  });
});
