import type { Page } from '@playwright/test';
import { bar, make, openGallery, tileOf, toast } from './curation-page';
import { lightbox, shown } from './lightbox-page';
import { alive, expect, flex, openCreate, promptBox, test } from './studio';

test.use({ expectedErrors: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to fetch|chunk/i] });

const parts = '**/_next/static/chunks/**';
const loseParts = (page: Page) => page.route(parts, (route) => route.abort());
const told = (page: Page) => toast(page, /The studio could not be reached/);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('what the form cannot load is told of, and nothing that was typed goes with it', async ({ page }) => {
  await openCreate(page, flex.slug);
  await alive(page.getByRole('button', { name: 'Presets' }));
  await promptBox(page).fill('A word that is not lost');
  await loseParts(page);
  for (const [button, dialog] of [
    ['Earlier prompts', 'Earlier prompts'],
    ['Presets', 'Presets'],
  ] as const) {
    await press(page, button);
    await expect(told(page)).toBeVisible();
    await expect(page.getByRole('dialog', { name: dialog })).toHaveCount(0);
    await told(page).getByRole('button', { name: 'Close' }).click();
  }
  await promptBox(page).pressSequentially(', {by day|by night}');
  await expect(told(page)).toBeVisible();
  await expect(promptBox(page)).toHaveValue('A word that is not lost, {by day|by night}');

  await page.unroute(parts);
  await press(page, 'Presets');
  await expect(page.getByRole('dialog', { name: 'Presets' })).toBeVisible();
});

test('the gallery and its selection stand where the filters and the lightbox cannot be loaded', async ({
  page,
}) => {
  await make(page, 'Kept on a bad line');
  await openGallery(page, '"on a bad line"');
  await tileOf(page, 'Kept on a bad line').focus();
  await page.keyboard.press('x');
  await expect(bar(page)).toContainText('1 selected');
  await loseParts(page);
  await tileOf(page, 'Kept on a bad line').focus();
  await page.keyboard.press('l');
  await expect(told(page)).toBeVisible();
  await expect(lightbox(page)).toHaveCount(0);
  await told(page).getByRole('button', { name: 'Close' }).click();
  await press(page, 'Filters');
  await expect(told(page)).toBeVisible();
  await expect(bar(page)).toContainText('1 selected');
  await expect(page).toHaveURL(/\/gallery\?q=/);

  await page.unroute(parts);
  await press(page, 'Filters');
  await press(page, 'Filters');
  await expect(page.getByRole('region', { name: 'Filters' }).getByRole('group').first()).toBeVisible();
  await tileOf(page, 'Kept on a bad line').focus();
  await page.keyboard.press('l');
  await expect(shown(page)).toBeVisible();
  await page.goBack();
  await expect(lightbox(page)).toBeHidden();
  await expect(page).toHaveURL(/\/gallery\?q=/);
});

test('a result that cannot be opened leaves the gallery and its selection where they are', async ({
  page,
  context,
}) => {
  await make(page, 'Opened when the line is back');
  await openGallery(page, '"when the line is back"');
  const tile = tileOf(page, 'Opened when the line is back');
  await tile.focus();
  await page.keyboard.press('x');
  await context.setOffline(true);
  await expect(page.getByText('Offline. Work goes on in the studio.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(told(page)).toBeVisible();
  await expect(bar(page)).toContainText('1 selected');
  await context.setOffline(false);
  await expect(told(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/gallery\/[0-9a-f-]{36}/);
});

test('a tag written while the studio is away is given with another Enter when it is back', async ({
  page,
}) => {
  await make(page, 'Tagged on the second Enter');
  await openGallery(page, '"second Enter"');
  await tileOf(page, 'Tagged on the second Enter').focus();
  await page.route('**/gallery?*', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.fallback(),
  );
  await page.keyboard.press('t');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('could not be reached');
  await page.keyboard.type('constancy');
  await page.unroute('**/gallery?*');
  await page.keyboard.press('Enter');
  await expect(toast(page, /Tagged 1 picture “constancy”/)).toBeVisible();
});
