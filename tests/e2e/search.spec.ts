import type { Page } from '@playwright/test';
import { openBlobStore } from '@/lib/store/files/blob-store';
import { openStore } from '@/lib/store/open-store';
import { longSearch, seedNearMisses } from '../support/near-misses';
import { type StudioServer, startStudio } from '../support/studio-server';
import { alive, expect, expectAccessible, test as studioTest } from './studio';

async function fill(dataDir: string): Promise<void> {
  const store = await openStore(dataDir);
  await seedNearMisses(store, await openBlobStore(dataDir));
  await store.close();
}

/** A studio with a picture the long search finds and one that fails each of its parts. */
const test = studioTest.extend<object, { readonly seeded: StudioServer }>({
  seeded: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
    async ({}, use) => {
      const studio = await startStudio({ fill });
      await use(studio);
      await studio.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ seeded }, use) => use(seeded.url),
});

const box = (page: Page) => page.getByRole('combobox', { name: 'Search the gallery' });
const tiles = (page: Page) => page.locator('a[data-tile]');
const told = (page: Page, text: string) => page.getByRole('status').getByText(text);
async function openGallery(page: Page, q = ''): Promise<void> {
  await page.goto(`/gallery?${new URLSearchParams({ q })}`);
  await alive(box(page));
}

test('every kind of field is typed into the box, and its chips are taken away by keys', async ({ page }) => {
  await openGallery(page);
  await expect(tiles(page)).toHaveCount(11);
  await box(page).focus();
  await page.keyboard.type(longSearch);
  await page.keyboard.press('Enter');
  await expect(tiles(page)).toHaveCount(1);
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === longSearch);
  const chips = page.getByRole('list', { name: 'Searching for' }).getByRole('button');
  await expect(chips).toHaveText([
    'model flex',
    'steps over 30',
    'seed 42',
    'cost under $0.1',
    'ratio 16:9',
    'a favourite',
    'rating 4 or more',
    'tag client',
    'with reference images',
    'before 1 November 2026',
  ]);
  await expectAccessible(page);
  await chips.nth(1).press('Delete');
  await expect(tiles(page)).toHaveCount(2);
  await expect(chips.nth(1)).toBeFocused();
  await expect(box(page)).toHaveValue(longSearch.replace(' steps>30', ''));
});

test('a mistake is told when the typing rests and with Enter, not before, and stays while it is mended', async ({
  page,
}) => {
  await openGallery(page);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await box(page).focus();
  await page.keyboard.type('harbour stpes>3');
  await page.clock.runFor(900);
  await expect(told(page, 'There is no field “stpes”')).toBeHidden();
  await page.clock.runFor(200);
  await expect(told(page, 'There is no field “stpes”')).toBeVisible();
  await expect(box(page)).toHaveAccessibleDescription(/There is no field “stpes”. Did you mean steps\?/);
  await page.keyboard.press('0');
  await expect(told(page, 'There is no field “stpes”')).toBeVisible();
  await page.clock.resume();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Write steps' }).press('Enter');
  await expect(box(page)).toHaveValue('harbour steps>30');
  await expect(box(page)).toBeFocused();
  await expect(told(page, 'There is no field')).toBeHidden();

  await page.keyboard.press('End');
  await page.clock.pauseAt(Date.now() + 120_000);
  await page.keyboard.type(' rating:7');
  await expect(told(page, 'rating goes from 0 to 5.')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(told(page, 'rating goes from 0 to 5.')).toBeVisible();
});

test('the menus offer what narrows, keep the focus, and say exactly how many are left', async ({ page }) => {
  await openGallery(page);
  await page.getByRole('button', { name: 'Filters' }).press('Enter');
  const panel = page.getByRole('region', { name: 'Filters' });
  await expect(panel.getByText('11 results')).toBeVisible();
  await expect(panel.getByRole('group', { name: 'Model' }).getByRole('button')).toHaveText([
    /^FLUX.2 \[flex\]10$/,
    /^FLUX.2 \[klein\] 4B1$/,
  ]);
  // All are PNG, made by the sandbox, and have succeeded.
  for (const name of ['Format', 'Provider', 'State'])
    await expect(panel.getByRole('group', { name })).toHaveCount(0);
  const flex = panel.getByRole('button', { name: /^FLUX.2 \[flex\]/ });
  await flex.press('Enter');
  await expect(panel.getByText('10 results')).toBeVisible();
  await expect(tiles(page)).toHaveCount(10);
  await expect(flex).toBeFocused();
  await expect(flex).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
  await flex.press('Enter');
  await expect(panel.getByText('11 results')).toBeVisible();
});

test('numbers, shapes and reference images are asked for without writing, by keyboard alone', async ({
  page,
}) => {
  await openGallery(page);
  await page.getByRole('button', { name: 'Filters' }).press('Enter');
  const panel = page.getByRole('region', { name: 'Filters' });
  await panel.getByText('More', { exact: true }).press('Enter');
  const from = panel.getByRole('group', { name: 'Steps' }).getByLabel('from');
  await from.focus();
  await page.keyboard.type('500');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('alert')).toHaveText('steps goes from 1 to 100.');
  await expect(from).toHaveValue('500');
  await expectAccessible(page);
  await from.fill('31');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('10 results')).toBeVisible();
  await expect(from).toBeFocused();
  await panel.getByRole('group', { name: 'Cost in $' }).getByLabel('to').fill('0.09');
  await page.keyboard.press('Tab');
  await expect(panel.getByText('9 results')).toBeVisible();
  const reference = panel.getByRole('button', { name: /^Reference images/ });
  await expect(reference).toHaveText('Reference images8');
  await reference.press('Enter');
  await expect(panel.getByText('8 results')).toBeVisible();
  await panel.getByRole('combobox', { name: 'Ratio' }).selectOption('16:9');
  await expect(panel.getByText('7 results')).toBeVisible();
  await expect(box(page)).toHaveValue('steps>=31 cost<=0.09 has:reference ratio:16:9');
  await expectAccessible(page);
  await panel.getByRole('combobox', { name: 'Ratio' }).selectOption('Any');
  await from.fill('');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('cost<=0.09 has:reference');
});

test('a search is saved, used, renamed, deleted and brought back, by keyboard alone', async ({ page }) => {
  await openGallery(page, 'tag:client rating>=4');
  await page.getByRole('button', { name: 'Saved' }).press('Enter');
  const list = page.getByRole('list', { name: 'Saved searches' });
  await page.getByRole('textbox', { name: 'Name for this search' }).focus();
  await page.keyboard.type('For the client');
  await page.keyboard.press('Enter');
  await expect(list.getByText('tag:client rating>=4')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Rename For the client' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'New name of For the client' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Rename For the client' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Best for the client');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Rename Best for the client' })).toBeFocused();

  await page.getByRole('button', { name: 'Delete Best for the client' }).press('Enter');
  await expect(page.getByText('No saved searches yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(1);

  await openGallery(page);
  await page.getByRole('button', { name: 'Saved' }).press('Enter');
  await list.getByRole('button', { name: /^Best for the client/ }).press('Enter');
  await expect(box(page)).toHaveValue('tag:client rating>=4');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'tag:client rating>=4');
});

test.describe('a search that is too long', () => {
  test.use({ expectedErrors: [/status of 431/] });

  test('is told and not sent; an address that is, says so', async ({ page }) => {
    await openGallery(page, 'harbour');
    await box(page).fill('harbour '.repeat(1000));
    await page.keyboard.press('Enter');
    await expect(told(page, 'This is too long to be searched for. Leave out the last')).toBeVisible();
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'harbour');
    await box(page).fill('dawn');
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'dawn');
    await page.goto(`/gallery?q=${'harbour+'.repeat(3000)}`);
    await expect(page.getByRole('heading', { name: 'This address is too long' })).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the example in the box is whole, and nothing is wider than the screen', async ({ page }) => {
    await openGallery(page);
    const room = await box(page).evaluate((input) => {
      if (!(input instanceof HTMLInputElement)) throw new Error('This is no input.');
      const { font, paddingLeft, paddingRight } = getComputedStyle(input);
      const brush = document.createElement('canvas').getContext('2d');
      if (!brush) throw new Error('Nothing can be measured.');
      brush.font = font;
      const { width } = brush.measureText(input.placeholder);
      return input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - width;
    });
    expect(room).toBeGreaterThanOrEqual(0);
    await box(page).fill('stpes>30 rating:7 format:gif');
    await page.keyboard.press('Enter');
    await expect(told(page, 'rating goes from 0 to 5.')).toBeVisible();
    await page.getByRole('button', { name: 'Filters' }).click();
    const panel = page.getByRole('region', { name: 'Filters' });
    await panel.getByText('More', { exact: true }).click();
    await expect(panel.getByRole('group', { name: 'Seed' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expectAccessible(page);
  });
});
