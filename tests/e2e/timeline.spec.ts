import type { Page } from '@playwright/test';
import { boxes, openGallery, rail, scrollDeep, test, tiles, windowed } from './full-gallery';
import { lightbox, shown } from './lightbox-page';
import { alive, expect, generatePicture, holdBack, klein, openCreate } from './studio';

const pressed = (page: Page) => page.locator('[data-tile]:focus');

test("the page takes over the server's rows without moving any", async ({ page }) => {
  const goOn = await holdBack(page, '**/api/gallery/timeline*');
  await page.goto('/gallery');
  await alive(tiles(page).first());
  const before = await boxes(page);
  expect(before.length).toBeGreaterThan(10);
  goOn();
  await windowed(page);
  const after = new Map((await boxes(page)).map((box) => [box.id, box]));
  for (const box of before) {
    const now = after.get(box.id);
    for (const side of ['left', 'top', 'width', 'height'] as const)
      expect(Math.abs((now?.[side] ?? -100) - box[side]), `${side} of ${box.id}`).toBeLessThan(0.5);
  }
});

test('only what is near the window is in the page, from the first picture to the last', async ({ page }) => {
  await openGallery(page);
  await expect(page.getByText('4,000 results')).toBeVisible();
  const most = await page.evaluate(async () => {
    let count = 0;
    for (let turn = 0; turn <= 40; turn += 1) {
      window.scrollTo(0, (turn / 40) * document.documentElement.scrollHeight);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      count = Math.max(count, document.querySelectorAll('[data-tile], [data-frame]').length);
    }
    return count;
  });
  expect(most).toBeLessThan(400);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.getByRole('link', { name: 'A red cat, no 7,' })).toBeVisible();
});

test('the keyboard reaches every picture, drawn or not, and the focus is never lost', async ({ page }) => {
  await openGallery(page);
  await tiles(page).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(pressed(page)).toHaveAttribute('aria-label', /, no 3998,/);
  await page.keyboard.press('End');
  await expect(pressed(page)).toBeInViewport();
  await expect(pressed(page)).toHaveText(/stopped/);
  await page.keyboard.press('ArrowLeft');
  await expect(pressed(page)).toHaveAttribute('aria-label', /, no 3,/);
  await page.keyboard.press('Home');
  await expect(pressed(page)).toHaveAttribute('aria-label', /, no 3999,/);
  await expect(pressed(page)).toBeInViewport();
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('PageDown');
  await expect(pressed(page)).toBeInViewport();
  const name = (await pressed(page).getAttribute('aria-label')) ?? '';
  await page.evaluate(() => window.scrollBy(0, 30_000));
  await expect(pressed(page)).toHaveAttribute('aria-label', name);
  await expect(pressed(page)).not.toBeInViewport();
  await page.keyboard.press('ArrowRight');
  await expect(pressed(page)).toBeInViewport();
});

test('the lightbox returns to the picture looked at last, where the list has not drawn it', async ({
  page,
}) => {
  test.slow();
  await openGallery(page);
  await tiles(page).first().focus();
  await page.keyboard.press('l');
  const nameOf = async () => /, no \d+/.exec((await shown(page).getAttribute('alt')) ?? '')?.[0] ?? '';
  await expect.poll(nameOf).toBe(', no 3999');
  for (let turn = 0; turn < 70; turn += 1) {
    const before = await nameOf();
    await page.keyboard.press('ArrowRight');
    await expect.poll(nameOf).not.toBe(before);
  }
  const name = await nameOf();
  await expect(page.locator(`[data-tile][aria-label*="${name},"]`)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(lightbox(page)).toBeHidden();
  await expect(pressed(page)).toHaveAttribute('aria-label', new RegExp(`${name},`));
  await expect(pressed(page)).toBeInViewport();
});

test('Back from a result finds the place deep in the list, and the focus', async ({ page }) => {
  await openGallery(page);
  await scrollDeep(page);
  const [first] = (await boxes(page)).filter(({ top }) => top > 200);
  if (!first) throw new Error('There is no tile.');
  const tile = page.locator(`[data-tile="${first.id}"]`);
  await tile.click();
  await page.waitForURL(new RegExp(first.id));
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await page.goBack();
  await expect(tile).toBeFocused();
  await expect.poll(async () => Math.abs(((await tile.boundingBox())?.y ?? 0) - first.top)).toBeLessThan(1);
  await page.reload();
  await windowed(page);
  await expect.poll(async () => Math.abs(((await tile.boundingBox())?.y ?? 0) - first.top)).toBeLessThan(400);
});

test('new results wait while something further down is looked at', async ({ page, context }) => {
  await openGallery(page);
  await scrollDeep(page);
  const before = await boxes(page);
  const other = await context.newPage();
  await openCreate(other, klein.slug);
  await generatePicture(other, 'Arrived meanwhile');
  const pill = page.getByRole('button', { name: /^1 new/ });
  await expect(pill).toBeVisible();
  expect(await boxes(page)).toEqual(before);
  await pill.click();
  await expect(page.getByRole('link', { name: 'Arrived meanwhile' })).toBeInViewport();
  await expect(pill).toHaveCount(0);
  await generatePicture(other, 'Arrived at the top');
  await expect(page.getByRole('link', { name: 'Arrived at the top' })).toBeInViewport();
});

test('new results of a search wait too, and only those that belong to it are told of', async ({
  page,
  context,
}) => {
  await openGallery(page, '?q=lighthouse');
  await scrollDeep(page);
  const before = await boxes(page);
  const other = await context.newPage();
  await openCreate(other, klein.slug);
  await generatePicture(other, 'A teapot of no account');
  await generatePicture(other, 'A lighthouse just built');
  const pill = page.getByRole('button', { name: /^1 new result/ });
  await expect(pill).toBeVisible();
  expect(await boxes(page)).toEqual(before);
  await pill.click();
  await expect(page.getByRole('link', { name: 'A lighthouse just built' })).toBeInViewport();
  await expect(pill).toHaveCount(0);
});

test('a search stands in the address, and one without results says what was looked for', async ({ page }) => {
  await openGallery(page);
  const search = page.getByRole('combobox', { name: 'Search the gallery' });
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('lighthouse is:favourite');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=lighthouse/);
  await windowed(page);
  await expect(tiles(page).first()).toHaveAttribute('aria-label', /lighthouse/);
  await page.goto('/gallery?q=zebra');
  await expect(page.getByText('No picture has “zebra”.')).toBeVisible();
  await page.getByRole('link', { name: 'Clear search' }).click();
  await expect(tiles(page).first()).toBeVisible();
});

test('on a phone the date handle shows while the list is scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openGallery(page);
  await expect(rail(page)).toHaveCSS('opacity', '0');
  // It is there for a moment only, so the page itself looks.
  const seen = await rail(page).evaluate(async (node) => {
    window.scrollBy(0, 900);
    let opacity = 0;
    for (let frame = 0; frame < 60 && opacity === 0; frame += 1) {
      await new Promise(requestAnimationFrame);
      opacity = Number(getComputedStyle(node).opacity);
    }
    return opacity;
  });
  expect(seen).toBeGreaterThan(0);
  await expect(rail(page)).toHaveCSS('opacity', '0');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('without JavaScript the newest results are there, as links', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/gallery');
  expect(await tiles(page).count()).toBeGreaterThan(30);
  await page
    .getByRole('link', { name: /, no \d+/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/gallery\/[0-9a-f-]{36}/);
  await context.close();
});
