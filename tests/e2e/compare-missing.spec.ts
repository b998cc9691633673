import type { Page } from '@playwright/test';
import { startStudio } from '../support/studio-server';
import { four, sweep, test, viewer } from './compared';
import { alive, expect, expectAccessible, expectPainted, klein, promptBox } from './studio';

const grid = (page: Page) => page.getByRole('grid');
const cells = (page: Page) => grid(page).locator('[data-cell]');
const compare = (page: Page) => page.getByRole('button', { name: /^Compare/ });

/** A comparison of that prompt, by its address. */
async function begin(page: Page, prompt: string, query = ''): Promise<string> {
  await page.goto(`/compare/new${query}`);
  await alive(compare(page));
  await promptBox(page).fill(prompt);
  await expect(page.getByText(/· \d images? ·/)).toBeVisible();
  await compare(page).click();
  await page.waitForURL(/\/compare\/[0-9a-f-]{36}/);
  return page.url();
}

test('a picture that was deleted is made again from its cell, by the keyboard, once its price was said', async ({
  page,
  compared,
}) => {
  const address = await begin(page, 'A tin robot');
  await expect(viewer(page).getByRole('img')).toHaveCount(2);
  const before = await compared.submits();
  await page.goto(`${address}?view=table`);
  await alive(grid(page));
  const cell = cells(page).nth(1);
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/gallery\//);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('Moved to trash')).toBeVisible();
  await page.goto(`${address}?view=table`);
  await expect(page.getByText('1 picture · 1 deleted')).toBeVisible();
  await alive(grid(page));
  await cell.focus();
  await page.keyboard.press('Tab');
  await expect(cell.getByRole('button', { name: 'Make again…' })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveText(/play money · 1 image/);
  await expectAccessible(page);
  expect(await compared.submits()).toBe(before);
  await dialog.getByRole('button', { name: 'Make 1 image' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(cell).toBeFocused();
  await expect(cell.locator('img')).toBeVisible();
  expect(await compared.submits()).toBe(before + 1);
});

test('back from a result, the cell that led to it has the focus', async ({ page }) => {
  await page.goto(`/compare/${sweep.id}`);
  await alive(grid(page));
  await cells(page).nth(2).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/gallery\//);
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await page.goBack();
  await expect(cells(page).nth(2)).toBeFocused();
});

test('a comparison of one is looked at as large as there is room, with nothing that takes two', async ({
  page,
}) => {
  await begin(page, 'One kite alone', `?models=${klein.slug}`);
  await expect(viewer(page).getByRole('img')).toHaveCount(1);
  await expectPainted(viewer(page).getByRole('img'));
  await expect(page.getByRole('radiogroup', { name: 'View' })).toHaveCount(0);
  await viewer(page).focus();
  await page.keyboard.press('w');
  await expect(viewer(page)).toHaveAttribute('data-view', 'grid');
  await expectAccessible(page);
});

test('columns of what differs are of one width, whatever stands in them', async ({ page }) => {
  await page.goto(`/compare/${four.id}?view=differences`);
  const heads = page.getByRole('table', { name: 'What differs' }).getByRole('columnheader');
  await expect(heads).toHaveCount(4);
  const widths = await heads.evaluateAll((all) => all.map((one) => Math.round(one.clientWidth)));
  expect(new Set(widths).size).toBe(1);
});

test.describe('what is gone or away', () => {
  test.use({ expectedErrors: [/404|ERR_|Failed to fetch/] });

  test('an export of what was deleted meanwhile says so', async ({ page, context }) => {
    const address = await begin(page, 'A short-lived comparison');
    await alive(page.locator('summary').filter({ hasText: 'Export' }));
    const other = await context.newPage();
    await other.goto('/compare');
    const remove = other.getByRole('button', { name: 'Delete A short-lived comparison' });
    await alive(remove);
    await remove.click();
    await expect(remove).toHaveCount(0);
    await other.close();
    await page.locator('summary').filter({ hasText: 'Export' }).click();
    await page.getByRole('link', { name: 'Table as CSV' }).click();
    await expect(page.getByText('it was deleted in the meantime')).toBeVisible();
    expect(page.url()).toBe(address);
  });

  test('pictures that could not be loaded are there when the studio is back', async ({ page, compared }) => {
    await page.route('**/api/images/**', (route) => route.abort());
    await page.goto(`/compare/${four.id}?view=table`);
    await expect(grid(page).getByText('Picture could not be loaded')).toHaveCount(4);
    await page.unroute('**/api/images/**');
    await compared.stop();
    await expect(page.getByText('Reconnecting…')).toBeVisible();
    await compared.start();
    await expect(grid(page).locator('img')).toHaveCount(4);
    for (const picture of await grid(page).locator('img').all()) await expectPainted(picture);
  });
});

test('a window that was opened while a comparison was paused learns that it goes on', async ({
  page,
  browser,
}) => {
  // One of its own: what is left waiting would stand before the pictures of others.
  const studio = await startStudio();
  await studio.control({ latencyMs: 60_000 });
  await page.goto(`${studio.url}/compare/new`);
  await alive(compare(page));
  await promptBox(page).fill('Twelve kites');
  await page.getByRole('button', { name: 'Add an axis' }).click();
  await page.getByRole('combobox', { name: 'Axis 1 varies' }).selectOption({ label: 'Seed' });
  await page.getByRole('textbox', { name: 'Values' }).fill('1-12 (12)');
  await expect(page.getByText(/24 images/)).toBeVisible();
  await compare(page).click();
  await page.getByRole('button', { name: 'Make 24 images' }).click();
  await page.waitForURL(/\/compare\/[0-9a-f-]{36}/);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const goOn = page.getByRole('button', { name: 'Continue', exact: true });
  await expect(goOn).toBeVisible();

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('button', { name: 'Continue', exact: true })).toBeVisible();
  await alive(grid(other));
  await goOn.click();
  await expect(other.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await elsewhere.close();
  await page.close();
  await studio.close();
});
