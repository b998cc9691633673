import type { Page } from '@playwright/test';
import { choose, expectTogether, looked, middleOf, openViewer, seen, test, viewer } from './compared';
import { expect, expectAccessible, expectPainted } from './studio';

const stack = (page: Page) => page.locator('[data-mode]');
const slider = (page: Page, name: string) => page.getByRole('slider', { name });
const figures = (page: Page) => page.getByLabel('Figures of the difference');

test('in the grid wheel and mouse move all pictures together, whatever their sizes', async ({ page }) => {
  await openViewer(page, 'grid');
  for (const n of [0, 1, 2, 3]) await expectPainted(looked(page, n));
  expect(await seen(page, 0)).toEqual({ x: 0.5, y: 0.5, factor: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);
  const middle = await middleOf(page, 0);
  await page.mouse.move(middle.x + 60, middle.y + 30);
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -200);
  await expect.poll(async () => (await seen(page, 0)).factor).toBeGreaterThan(2);
  const zoomed = await seen(page, 0);
  expect(zoomed.x).toBeGreaterThan(0.5);
  await expectTogether(page, 0, 1);
  // Another shape has the same scale of its own.
  for (const n of [2, 3]) expect((await seen(page, n)).factor).toBeCloseTo(zoomed.factor, 1);

  const from = await middleOf(page, 1);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 80, from.y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await seen(page, 0)).x).toBeLessThan(zoomed.x);
  await expectTogether(page, 0, 1);

  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await expect.poll(() => seen(page, 0)).toEqual({ x: 0.5, y: 0.5, factor: 1 });
  await page.getByRole('button', { name: '1:1', exact: true }).click();
  for (const [n, width] of [600, 1200, 400, 64].entries())
    await expect.poll(async () => Math.round((await looked(page, n).boundingBox())?.width ?? 0)).toBe(width);
});

test('with the mouse: side by side, wipe, blink, onion skin, difference', async ({ page }) => {
  await openViewer(page, 'grid');
  await choose(page, 'View', 'Side by side').click();
  await expect(viewer(page).getByRole('img')).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Right picture' }).selectOption({ index: 2 });
  await expect(looked(page, 1)).toHaveAccessibleName(/klein/);
  await page.getByRole('button', { name: 'Swap left and right' }).click();
  await expect(looked(page, 0)).toHaveAccessibleName(/klein/);
  await page.getByRole('button', { name: 'Swap left and right' }).click();

  await choose(page, 'View', 'Wipe').click();
  const room = await stack(page).boundingBox();
  if (!room) throw new Error('There is nothing to wipe.');
  const y = room.y + room.height / 3;
  await page.mouse.move(room.x + room.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(room.x + room.width / 4, y, { steps: 4 });
  await page.mouse.up();
  await expect(slider(page, 'Wipe position')).toHaveAttribute('aria-valuetext', '25 %');
  await page.getByRole('button', { name: 'Turn the wipe' }).click();
  await expect(slider(page, 'Wipe angle')).toHaveAttribute('aria-valuetext', '45°');

  await choose(page, 'View', 'Blink').click();
  for (const shown of ['right', 'left']) await expect(stack(page)).toHaveAttribute('data-shown', shown);
  await page.getByRole('button', { name: 'Pause' }).click();
  const before = await stack(page).getAttribute('data-shown');
  await page.getByRole('button', { name: 'Show the other' }).click();
  await expect(stack(page)).not.toHaveAttribute('data-shown', before ?? '');
  await expect(viewer(page).getByRole('img')).toHaveCount(1);

  await choose(page, 'View', 'Onion skin').click();
  await slider(page, 'Opacity').fill('80');
  await expect(looked(page, 1).locator('xpath=..')).toHaveCSS('opacity', '0.8');

  await choose(page, 'View', 'Difference').click();
  await expect(page.locator('canvas[data-state=shown]')).toBeVisible();
  await expect(figures(page)).toContainText('SSIM');
  await expect(page.getByText(/was resampled/)).toBeVisible();
  await choose(page, 'Amplification', '×16').click();
  await choose(page, 'Measure', 'Perceptual').click();
  await expect(page).toHaveURL(/measure=perceptual&amplify=16/);
  await page.reload();
  await expect(choose(page, 'Amplification', '×16')).toBeChecked();
  await expect(figures(page)).toContainText('SSIM');
});

test('on a fine screen 1:1 is a pixel for a pixel, and a pinch on a touchpad zooms at the pointer', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), deviceScaleFactor: 2 });
  const page = await context.newPage();
  await openViewer(page, 'grid');
  await page.getByRole('button', { name: '1:1', exact: true }).click();
  for (const [n, width] of [300, 600, 200, 32].entries())
    await expect.poll(async () => (await looked(page, n).boundingBox())?.width).toBeCloseTo(width, 1);
  await page.getByRole('button', { name: '100 %', exact: true }).click();
  await expect(page.getByLabel('Scale')).toHaveText('100 %');
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  const middle = await middleOf(page, 0);
  await page.mouse.move(middle.x + 50, middle.y);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, -20);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await seen(page, 0)).factor).toBeGreaterThan(1.5);
  expect((await seen(page, 0)).x).toBeGreaterThan(0.5);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  await context.close();
});

test.describe('while pictures are out of reach', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test('each says so and is tried again where it stands', async ({ page }) => {
    await page.route('**/api/images/**', (route) => route.abort());
    await openViewer(page, 'side');
    await expect(viewer(page).getByRole('alert')).toHaveCount(2);
    await page.unroute('**/api/images/**');
    await viewer(page).getByRole('button', { name: 'Try again' }).first().click();
    await expect(viewer(page).getByRole('alert')).toHaveCount(1);
    await expectPainted(looked(page, 0));
  });
});

test('who asked for less motion blinks when he says so', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openViewer(page, 'blink');
  await expect(page.getByRole('button', { name: 'Blink', exact: true })).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  for (const shown of ['right', 'left']) await expect(stack(page)).toHaveAttribute('data-shown', shown);
});

test('labels go where they are wanted, H leaves nothing but pictures, ? tells the keys', async ({ page }) => {
  await openViewer(page, 'side');
  const label = viewer(page).getByRole('link', { name: /flex.*dusk/ });
  const [under, picture] = [await label.boundingBox(), await looked(page, 0).locator('..').boundingBox()];
  expect((under?.y ?? 0) + (under?.height ?? 0)).toBeLessThanOrEqual(picture?.y ?? 0);
  await page.keyboard.press('l');
  await expect(label).toBeVisible();
  await page.keyboard.press('l');
  await expect(label).toHaveCount(0);
  await page.keyboard.press('h');
  await expect(page.getByRole('radiogroup', { name: 'View' })).toHaveCount(0);
  const alone = await viewer(page).boundingBox();
  expect(alone).toEqual({ x: 0, y: 0, ...page.viewportSize() });
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Pictures alone' })).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys of the viewer' })).toContainText('Onion skin');
  await expectAccessible(page);
});
