import type { Locator, Page } from '@playwright/test';
import { boxes, openGallery, scrollDeep, test, tiles } from './full-gallery';
import { expect, expectAccessible } from './studio';

/** Of a day with one picture the next stands in another row. */
async function twoInARow(page: Page) {
  const all = await boxes(page);
  const at = all.findIndex(({ top }, index) => top === all[index + 1]?.top);
  const [first, second] = [all[at], all[at + 1]];
  if (!first || !second) throw new Error('There are no tiles beside each other.');
  return [first, second] as const;
}

const bar = (page: Page) => page.getByRole('region', { name: 'Selection' });

test('tiles are selected by keys, by Shift, by a box, and all at once', async ({ page }) => {
  await openGallery(page);
  await tiles(page).first().focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(bar(page).getByText('3 selected')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  const [first, second] = await twoInARow(page);
  await page.mouse.move(first.left + 20, first.top + 60);
  await page.mouse.down();
  await page.mouse.move(second.left + 20, first.top + 90, { steps: 4 });
  await page.mouse.up();
  await expect(bar(page).getByText('2 selected')).toBeVisible();
  await expect(page).toHaveURL(/\/gallery$/);
  await page.getByRole('button', { name: 'Select all' }).click();
  await expect(bar(page).getByText(/^All 4,00\d results selected/)).toBeVisible();
  await expectAccessible(page);
});

test('Escape closes the stars first, and then takes the selection back', async ({ page }) => {
  await openGallery(page);
  await tiles(page).first().focus();
  await page.keyboard.press('x');
  const rate = bar(page).getByRole('button', { name: 'Rate' });
  await rate.press('Enter');
  await expect(bar(page).getByRole('radio').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(rate).toHaveAttribute('aria-expanded', 'false');
  await expect(rate).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
});

test('a box may begin in the margin beside the list', async ({ page }) => {
  await openGallery(page);
  const [first] = await boxes(page);
  if (!first) throw new Error('There are no tiles.');
  await page.mouse.move(first.left - 10, first.top + 60);
  await page.mouse.down();
  await page.mouse.move(first.left + 20, first.top + 90, { steps: 4 });
  await page.mouse.up();
  await expect(bar(page).getByText('1 selected')).toBeVisible();
});

test('a box that begins beside the pictures selects them, and no words', async ({ page }) => {
  await openGallery(page);
  const [first, second] = await twoInARow(page);
  await page.mouse.move(second.left + 20, first.top - 12);
  await page.mouse.down();
  await page.mouse.move(first.left + 20, first.top + 60, { steps: 4 });
  await page.mouse.up();
  await expect(bar(page).getByText('2 selected')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
});

test('Enter opens a picture, also while something is selected; a press selects', async ({ page }) => {
  await openGallery(page);
  const pictures = page.getByRole('link', { name: /, no \d+/ });
  await pictures.first().focus();
  await page.keyboard.press('x');
  await pictures.nth(1).click();
  await expect(bar(page).getByText('2 selected')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/gallery\/[0-9a-f-]{36}$/);
});

test('a box gives back what it no longer touches, and at the edge of the window it scrolls', async ({
  page,
}) => {
  await openGallery(page);
  const shown = await boxes(page);
  const [first] = shown;
  const below = shown.find(({ top }) => first && top > first.top + first.height);
  if (!first || !below) throw new Error('There are no two rows.');
  await page.mouse.move(first.left + 20, first.top + 60);
  await page.mouse.down();
  await page.mouse.move(first.left + 60, below.top + 30, { steps: 4 });
  await expect(bar(page).getByText('2 selected')).toBeVisible();
  await page.mouse.move(first.left + 60, first.top + 90);
  await expect(bar(page).getByText('1 selected')).toBeVisible();
  const { height = 0 } = page.viewportSize() ?? {};
  await page.mouse.move(first.left + 60, height - 10);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(3 * height);
  await page.mouse.move(first.left + 60, height / 2);
  await page.mouse.up();
  const end = await page.evaluate(() => window.scrollY);
  const rows = Math.floor(end / (first.height * 1.3));
  const count = Number(
    /^\d+/.exec(
      await bar(page)
        .getByText(/selected/)
        .innerText(),
    )?.[0],
  );
  expect(count).toBeGreaterThan(rows);
});

test('a selection survives a reload, and all results of a search are selected in that one alone', async ({
  page,
}) => {
  await openGallery(page);
  await tiles(page).first().focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(bar(page).getByText('2 selected')).toBeVisible();
  await page.reload();
  await expect(bar(page).getByText('2 selected')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Select', pressed: true })).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await page.reload();
  await expect(tiles(page).first()).toBeVisible();

  await openGallery(page, '?q=lighthouse');
  await page.getByRole('button', { name: 'Select all' }).click();
  await expect(bar(page).getByText(/^All \d+ results selected/)).toBeVisible();
  await page.reload();
  await expect(bar(page).getByText(/^All \d+ results selected/)).toBeVisible();
  const search = page.getByRole('combobox', { name: 'Search the gallery' });
  await search.fill('teapot');
  await search.press('Enter');
  await expect(tiles(page).first()).toHaveAttribute('aria-label', /teapot/);
  await expect(bar(page)).toHaveCount(0);
});

test('Shift selects all between two tiles, also what was jumped over and never loaded', async ({ page }) => {
  await openGallery(page);
  const numbered = page.getByRole('link', { name: /, no \d+/ });
  const numberOf = async (tile: Locator) =>
    Number(/, no (\d+)/.exec((await tile.getAttribute('aria-label')) ?? '')?.[1]);
  const first = numbered.first();
  const newest = await numberOf(first);
  await first.focus();
  await page.keyboard.press('x');
  await scrollDeep(page);
  const shown = new Set((await boxes(page)).filter(({ top }) => top > 150).map(({ id }) => id));
  const deep = numbered.and(page.locator([...shown].map((id) => `[data-tile="${id}"]`).join(',')));
  const oldest = await numberOf(deep.first());
  await deep.first().click({ modifiers: ['Shift'] });
  const count = (newest - oldest + 1).toLocaleString('en');
  await expect(bar(page).getByText(`${count} selected`)).toBeVisible();
});

test('more than one link can show are not shared one by one, and a sentence says what to do', async ({
  page,
}) => {
  await openGallery(page);
  await page.getByRole('button', { name: 'Select all' }).click();
  const share = bar(page).getByRole('button', { name: 'Share' });
  await expect(share).toHaveAttribute('aria-disabled', 'true');
  await share.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'at most 200 selected pictures' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
