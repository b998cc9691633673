import type { Page } from '@playwright/test';
import { alive, expect, expectAccessible, flex, generatePicture, openCreate, test } from './studio';

const bar = (page: Page) => page.getByRole('region', { name: 'Selection' });
const box = (page: Page, prompt: string) => page.getByRole('checkbox', { name: prompt });
const toast = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text });
const tiles = (page: Page) => page.locator('a[data-tile]');

/** Makes these pictures, throws them away, and opens the trash. */
async function throwAway(page: Page, search: string, ...prompts: string[]): Promise<void> {
  await openCreate(page, flex.slug, '?width=512&height=512');
  for (const prompt of prompts) await generatePicture(page, prompt);
  await openGallery(page, search);
  await page.getByRole('button', { name: 'Select all' }).click();
  await bar(page).getByRole('button', { name: 'Move to trash' }).click();
  await page.getByRole('button', { name: /^Move \d+ pictures? to trash/ }).click();
  await expect(toast(page, /Moved \d+ picture/)).toBeVisible();
  await page.goto('/gallery/trash');
  await alive(page.getByRole('checkbox').first());
}
async function openGallery(page: Page, search: string): Promise<void> {
  await page.goto(`/gallery?q=${encodeURIComponent(search)}`);
  await alive(tiles(page).first());
}

test('what is chosen comes back, and goes again when that is undone', async ({ page }) => {
  await throwAway(page, '"thrown away"', 'Thrown away first', 'Thrown away second');
  await expect(page.getByText('30 days left').first()).toBeVisible();
  const first = box(page, 'Thrown away first');
  await first.check();
  await expectAccessible(page);
  await bar(page).getByRole('button', { name: 'Restore' }).click();
  await expect(first).toHaveCount(0);
  await toast(page, /Restored 1 picture/)
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(first).toBeVisible();
  await first.check();
  await bar(page).getByRole('button', { name: 'Restore' }).click();
  await expect(first).toHaveCount(0);
  await expect(box(page, 'Thrown away second')).toBeVisible();
  await openGallery(page, '"thrown away"');
  await expect(tiles(page)).toHaveCount(1);
});

test('by keyboard alone some are deleted for good, after they were named and could stay', async ({
  page,
}) => {
  await throwAway(page, '"for ever"', 'For ever first', 'For ever second');
  const first = box(page, 'For ever first');
  await first.focus();
  await page.keyboard.press('Space');
  const ask = bar(page).getByRole('button', { name: 'Delete for good' });
  await ask.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Delete for good' });
  await expect(dialog).toContainText(
    '1 result is deleted for good, with its settings. This cannot be undone.',
  );
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(first).toBeChecked();
  await ask.press('Enter');
  await dialog.getByRole('button', { name: 'Delete 1 result' }).press('Enter');
  await expect(first).toHaveCount(0);
  await expect(bar(page)).toHaveCount(0);
  await expect(box(page, 'For ever second')).toBeVisible();
});

test('all of it comes back at once, and all of it goes at once', async ({ page }) => {
  await throwAway(page, '"all at once"', 'All at once first', 'All at once second');
  await page.getByRole('button', { name: 'Restore all' }).click();
  await expect(toast(page, /Restored \d+ pictures/)).toBeVisible();
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await expectAccessible(page);
  await openGallery(page, '"all at once"');
  await expect(tiles(page)).toHaveCount(2);

  await tiles(page).first().focus();
  await page.keyboard.press('Delete');
  await expect(tiles(page)).toHaveCount(1);
  await page.goto('/gallery/trash');
  await page.getByRole('button', { name: 'Empty trash' }).click();
  await page.getByRole('button', { name: 'Delete 1 result' }).click();
  await expect(page.getByText('The trash is empty')).toBeVisible();
});

test.describe('while the studio is away', () => {
  test.use({ expectedErrors: [/Failed to fetch|Failed to load resource/] });

  test('nothing is deleted, the reason is told, and it can be tried again', async ({ page }) => {
    await throwAway(page, '"not yet"', 'Not yet gone');
    await box(page, 'Not yet gone').check();
    await page.route('**/api/acts/*', (route) => route.abort());
    await bar(page).getByRole('button', { name: 'Delete for good' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete for good' });
    await dialog.getByRole('button', { name: 'Delete 1 result' }).click();
    await expect(dialog.getByRole('alert')).toContainText('could not be reached');
    await page.unroute('**/api/acts/*');
    await dialog.getByRole('button', { name: 'Delete 1 result' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(box(page, 'Not yet gone')).toHaveCount(0);
  });
});
