import type { Page } from '@playwright/test';
import { four, sweep, test, viewer } from './compared';
import { alive, expect, expectAccessible, expectPainted, flex, klein, promptBox } from './studio';

const card = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });
const grid = (page: Page) => page.getByRole('grid', { name: sweep.title });

test('results of the gallery are put beside each other, renamed, deleted and brought back', async ({
  page,
}) => {
  // Beside what other tests have left.
  await page.goto('/gallery?q=lighthouse');
  const tiles = page.locator('a[data-tile]');
  await alive(tiles.first());
  await tiles.first().focus();
  await page.keyboard.press('x');
  const compare = page.getByRole('button', { name: 'Compare', exact: true });
  await expect(compare).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await compare.click();
  await page.waitForURL(/\/compare\/[0-9a-f-]{36}/);
  await expect(viewer(page).getByRole('img')).toHaveCount(3);

  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: /^New name of/ }).fill('From the gallery');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('From the gallery');
  await page.getByRole('link', { name: 'Comparisons' }).click();
  await page.getByRole('button', { name: 'Rename From the gallery' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Three of the gallery');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Three of the gallery')).toContainText('3 pictures');

  await page.getByRole('button', { name: 'Delete Three of the gallery' }).click();
  await expect(card(page, 'Three of the gallery')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, 'Three of the gallery')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Delete Three of the gallery' }).click();
  await expect(card(page, 'Three of the gallery')).toHaveCount(0);
  await page.reload();
  await expect(card(page, four.title)).toBeVisible();
  await expect(card(page, 'Three of the gallery')).toHaveCount(0);
  await page.goto('/gallery');
  await expect(tiles.first()).toBeVisible();
});

test('the table of a sweep: three axes, cells that cannot be made, all by the keyboard', async ({ page }) => {
  await page.goto(`/compare/${sweep.id}`);
  await alive(grid(page));
  await expect(grid(page).getByRole('columnheader')).toHaveCount(3);
  await expect(grid(page).getByRole('rowheader')).toHaveCount(4);
  await expect(grid(page).getByRole('gridcell', { name: /Steps 99.*not possible: .*50/ })).toHaveCount(3);
  await page.getByRole('combobox', { name: 'Guidance' }).selectOption('4');
  const cell = (name: RegExp) => grid(page).getByRole('gridcell', { name });
  await expect(cell(/Steps 10 · Seed 1 · Guidance 4/)).toBeVisible();
  await page.getByRole('button', { name: 'Swap rows and columns' }).click();
  await expect(grid(page).getByRole('columnheader')).toHaveCount(4);

  await cell(/Steps 10 · Seed 1/).focus();
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowRight');
  await expect(cell(/Steps 20 · Seed 1/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await expect(cell(/Steps 20 · Seed 2/)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('region', { name: 'Chosen' })).toContainText('2 chosen');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Look at them' }).press('Enter');
  await expect(viewer(page)).toBeFocused();
  await expect(viewer(page).getByRole('img')).toHaveCount(2);
  await page.goBack();
  await expect(cell(/Steps 20 · Seed 2/)).toHaveAttribute('aria-selected', 'true');
  await cell(/Steps 10 · Seed 1/).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/gallery\/[0-9a-f-]{36}/);
});

test('what differs: differing rows first, equal ones folded, prompts word by word', async ({ page }) => {
  await page.goto(`/compare/${four.id}`);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Differences' }).click();
  const table = page.getByRole('table', { name: 'What differs' });
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  await expect(table.getByRole('row', { name: /^Model/ })).toContainText(flex.name);
  await expect(table.getByRole('row', { name: /^Model/ })).toContainText(klein.name);
  const prompts = table.getByRole('row', { name: /^Prompt/ });
  await expect(prompts.getByRole('deletion').first()).toHaveText('dusk');
  await expect(prompts.getByRole('insertion').first()).toHaveText('dawn');
  await expect(table.getByRole('row', { name: /^Seed/ })).toHaveCount(0);
  await page.getByRole('button', { name: /equal settings?$/ }).click();
  await expect(table.getByRole('row', { name: /^Seed/ })).toBeVisible();
});

test('a labelled sheet and a table go out', async ({ page }) => {
  for (const [query, type] of [
    ['sheet?format=png', 'image/png'],
    ['sheet?format=webp', 'image/webp'],
    ['table.csv', 'text/csv'],
  ]) {
    const response = await page.request.get(`/api/comparisons/${sweep.id}/${query}`);
    expect(response.headers()['content-type']).toContain(type);
    expect((await response.body()).length).toBeGreaterThan(500);
  }
});

test.describe('while the server is away', () => {
  test.use({ expectedErrors: [/ERR_|Failed to fetch|network/i] });

  test('a sweep over two models goes on after a restart in its middle, and every picture is paid for once', async ({
    page,
    compared,
  }) => {
    const before = await compared.submits();
    await page.goto('/compare/new');
    await alive(page.getByRole('button', { name: /^Compare/ }));
    await promptBox(page).fill('A paper boat');
    await page.getByRole('button', { name: 'Add an axis' }).click();
    await page.getByRole('combobox', { name: 'Axis 1 varies' }).selectOption({ label: 'Seed' });
    await page.getByRole('textbox', { name: 'Values' }).fill('11, 12, 13, 14');
    await expect(page.getByText(/8 images/)).toBeVisible();
    await compared.control({ latencyMs: 3000 });
    await page.getByRole('button', { name: /^Compare/ }).click();
    await page.waitForURL(/\/compare\/[0-9a-f-]{36}/);
    await expect.poll(() => compared.submits()).toBeGreaterThan(before);
    await compared.stop();
    await compared.start();
    // The page was not reloaded: its stream came back by itself.
    await expect(viewer(page).getByRole('img')).toHaveCount(8);
    for (const picture of await viewer(page).getByRole('img').all()) await expectPainted(picture);
    expect(await compared.submits()).toBe(before + 8);
  });
});

test.describe('where no more code can be loaded', () => {
  test.use({ expectedErrors: [/ERR_FAILED|chunk/i] });

  test('a view that is missing says so, and is there once it can be', async ({ page }) => {
    await page.goto(`/compare/${four.id}`);
    await alive(viewer(page));
    await page.route('**/_next/static/chunks/**', (route) => route.abort());
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Differences' }).click();
    await expect(page.getByText('A part of it could not be loaded')).toBeVisible();
    await page.unroute('**/_next/static/chunks/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('table', { name: 'What differs' })).toBeVisible();
  });
});

for (const [name, path] of [
  ['the list', '/compare'],
  ['the pictures', `/compare/${four.id}`],
  ['the table', `/compare/${sweep.id}`],
  ['the differences', `/compare/${four.id}?view=differences`],
  ['the page of a new one', '/compare/new'],
]) {
  test(`axe finds nothing on ${name}, light or dark, and it fits 390 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path ?? '');
    await alive(page.getByRole('link', { name: 'Proofsheet' }).first());
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
      .toBeLessThanOrEqual(0);
  });
}

test.describe('an unknown comparison', () => {
  test.use({ expectedErrors: [/404/] });
  for (const path of ['/compare/0197a000-0000-4000-8000-00000000dead', '/compare/nonsense']) {
    test(`${path} has a designed 404`, async ({ page }) => {
      expect((await page.goto(path))?.status()).toBe(404);
      await expect(page.getByRole('heading', { name: 'There is no such comparison' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'All comparisons' })).toBeVisible();
    });
  }
});
