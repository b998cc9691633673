import type { Page } from '@playwright/test';
import { bar, make, openGallery, tileOf, toast } from './curation-page';
import {
  alive,
  chooseCount,
  expect,
  expectAccessible,
  flex,
  generate,
  holdBack,
  openCreate,
  pictureOf,
  test,
} from './studio';

test('a tile is marked by keys, and a reload shows it', async ({ page }) => {
  await make(page, 'Marked by keys');
  await openGallery(page, '"Marked by keys"');
  const tile = tileOf(page, 'Marked by keys');
  await tile.focus();
  await page.keyboard.press('f');
  await page.keyboard.press('4');
  const item = page.getByRole('listitem').filter({ has: tile });
  await expect(item.getByRole('button', { name: 'Favourite' })).toHaveAttribute('aria-pressed', 'true');
  await expect
    .poll(async () => (await page.request.get('/api/generations?q=rating:4')).text())
    .toContain('Marked by keys');
  await page.reload();
  await expect(item.getByText('Rated 4')).toBeAttached();
  await expect(item.getByRole('button', { name: 'Favourite' })).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
});

test('a selection is tagged and collected by keyboard alone, survives another page, and is undone', async ({
  page,
}) => {
  await make(page, 'Chosen one', 'Chosen two');
  await openGallery(page, 'chosen');
  await tileOf(page, 'Chosen two').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(bar(page)).toContainText('2 selected');
  await expectAccessible(page);
  await page.keyboard.press('t');
  await expect(page.getByRole('combobox', { name: 'Tag' })).toBeFocused();
  await page.keyboard.type('client');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(toast(page, /Tagged 2 pictures/)).toBeVisible();
  await expect(tileOf(page, 'Chosen one')).toBeFocused();
  await page.keyboard.press('c');
  await expect(page.getByRole('combobox', { name: 'Collection' })).toBeFocused();
  await page.keyboard.type('Best of');
  await page.keyboard.press('Enter');
  await expect(toast(page, /Added 2 pictures to “Best of”/)).toBeVisible();
  await expect(tileOf(page, 'Chosen one')).toBeFocused();

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Collections' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Best of' })).toContainText('2 pictures');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Best of' }).click();
  await expect(page.locator('a[data-tile]')).toHaveCount(2);

  // The selection is still there.
  await page.keyboard.press('r');
  await expect(page.getByRole('img', { name: 'Rejected' })).toHaveCount(2);
  await toast(page, /Rejected 2 pictures/)
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(page.getByRole('img', { name: 'Rejected' })).toHaveCount(0);
});

test('a name that is entered before the others are there is taken all the same', async ({ page }) => {
  await make(page, 'Tagged in haste');
  await openGallery(page, '"in haste"');
  await tileOf(page, 'Tagged in haste').focus();
  const release = await holdBack(page, '**/gallery?*', 'POST');
  await page.keyboard.press('t');
  await expect(page.getByRole('combobox', { name: 'Tag' })).toBeFocused();
  await page.keyboard.type('hasty');
  await page.keyboard.press('Enter');
  release();
  await expect(toast(page, /Tagged 1 picture/)).toBeVisible();
});

test.describe('a studio that does not answer', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('keeps the selection, and is told of in the dialog that needs names and asked again from there', async ({
    page,
  }) => {
    await make(page, 'Tagged at last');
    await openGallery(page, '"at last"');
    await tileOf(page, 'Tagged at last').focus();
    await page.route('**/gallery?*', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.fallback(),
    );
    await page.keyboard.press('x');
    await page.keyboard.press('Delete');
    await expect(toast(page, /The studio could not be reached/)).toBeVisible();
    await expect(bar(page)).toContainText('1 selected');

    await page.keyboard.press('t');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('alert')).toContainText('The studio could not be reached.');
    await expectAccessible(page);
    await page.unroute('**/gallery?*');
    await dialog.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(dialog.getByRole('alert')).toBeHidden();
    await expect(page.getByRole('combobox', { name: 'Tag' })).toBeFocused();
    await page.keyboard.type('patience');
    await page.keyboard.press('Enter');
    await expect(toast(page, /Tagged 1 picture/)).toBeVisible();
  });
});

test('all results of a search go to the trash after their number was told, and come back', async ({
  page,
}) => {
  await make(page, 'Deleted at once one', 'Deleted at once two');
  await openGallery(page, '"deleted at once"');
  await page.getByRole('button', { name: 'Select all' }).click();
  await expect(bar(page)).toContainText('All 2 results selected');
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('dialog', { name: 'Move to trash' });
  await expect(dialog).toContainText('All 2 results of this search go to the trash');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Move 2 pictures to trash' }).click();
  await expect(page.locator('a[data-tile]')).toHaveCount(0);
  await toast(page, /Moved 2 pictures/)
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(page.locator('a[data-tile]')).toHaveCount(2);
});

test('two tabs tag one picture at the same time: both tags stay, and both tabs show them', async ({
  page,
  context,
}) => {
  await make(page, 'Tagged from two tabs');
  await openGallery(page, '"two tabs"');
  await tileOf(page, 'Tagged from two tabs').click();
  await page.waitForURL(/\/gallery\/[0-9a-f-]{36}/);
  const other = await context.newPage();
  await other.goto(page.url());
  const add = async (tab: Page, name: string) => {
    const button = tab.getByRole('button', { name: 'Tag', exact: true });
    await alive(button);
    await button.click();
    // A press goes to its own tab, whichever of the two is in front.
    await tab.getByRole('combobox', { name: 'Tag' }).pressSequentially(name);
    await tab.getByRole('combobox', { name: 'Tag' }).press('Enter');
    await expect(tab.getByRole('dialog')).toBeHidden();
  };
  await Promise.all([add(page, 'left'), add(other, 'right')]);
  for (const tab of [page, other]) {
    await expect(tab.getByRole('list', { name: 'Tags' }).getByRole('listitem')).toHaveText(['left', 'right']);
  }
  await expectAccessible(page);
});

test('culling: one key each, back again, and the rejected go to the trash at the end', async ({ page }) => {
  await make(page, 'Culled a', 'Culled b', 'Culled c');
  await page.goto('/gallery/cull?q=culled');
  const view = page.getByRole('dialog', { name: 'Culling' });
  await expect(view).toBeFocused();
  await expect(view).toContainText('1 of 3');
  await expectAccessible(page);
  await page.keyboard.press('Shift+F');
  const whole = view.getByRole('button', { name: 'Full screen' });
  await expect(whole).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Shift+F');
  await expect(whole).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('f');
  await page.keyboard.press('f');
  await page.keyboard.press('u');
  await expect(view).toContainText('2 of 3 · 1 kept · 0 rejected');
  await page.keyboard.press('r');
  await page.keyboard.press('5');
  await expect(view).toContainText('1 kept · 1 rejected · 1 rated');
  await expectAccessible(page);
  await view.getByRole('button', { name: 'Move 1 rejected to trash' }).click();
  await page.waitForURL(/\/gallery\?q=culled/);
  await expect(page.locator('a[data-tile]')).toHaveCount(2);
});

test('a picture is marked and selected with a finger on a phone', async ({ browser, studio, page }) => {
  await make(page, 'On a phone');
  const phone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    baseURL: studio.url,
  });
  const tab = await phone.newPage();
  await openGallery(tab, '"on a phone"');
  await tab.getByRole('button', { name: 'Select On a phone' }).first().tap();
  await bar(tab).getByRole('button', { name: 'Rate' }).tap();
  await bar(tab).getByRole('radio', { name: '3 stars' }).tap();
  await expect(toast(tab, /Gave 3 stars/)).toBeVisible();
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
  await expectAccessible(tab);
  await phone.close();
});

test('a run stands as one tile, which opens and closes', async ({ page }) => {
  await openCreate(page, flex.slug, '?width=512&height=512');
  await chooseCount(page, 3);
  await generate(page, 'Stacked three times');
  await expect(pictureOf(page, 'Stacked three times')).toHaveCount(3);
  await openGallery(page, '"stacked three times"');
  await expect(page.locator('a[data-tile]')).toHaveCount(3);
  await page.getByRole('combobox', { name: 'Stacks' }).selectOption('Stack by run');
  await expect(page.locator('a[data-tile]')).toHaveCount(1);
  await expect(page).toHaveURL(/stack=run/);
  await expectAccessible(page);
  await page.locator('a[data-tile]').focus();
  await page.keyboard.press('x');
  await expect(bar(page)).toContainText('3 selected');
  await page.getByRole('button', { name: 'Stack of 3' }).press('Enter');
  await expect(page.locator('a[data-tile]')).toHaveCount(3);
});
