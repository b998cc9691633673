import type { Page } from '@playwright/test';
import {
  alive,
  expect,
  expectAccessible,
  flex,
  generatePicture,
  openCreate,
  openResult,
  test,
} from './studio';

const lightbox = (page: Page) => page.getByRole('dialog', { name: 'Lightbox' });
const shown = (page: Page) => lightbox(page).locator('img[alt]:not([alt=""])');
const percent = (page: Page) => lightbox(page).getByRole('button', { name: /All of it or its pixels/ });
const cornerOf = async (page: Page) => {
  const box = await shown(page).boundingBox();
  return { x: Math.round(box?.x ?? Number.NaN), y: Math.round(box?.y ?? Number.NaN) };
};

test('the keyboard opens it on a tile, steps in the order of the search, rates, zooms and returns', async ({
  page,
}) => {
  await openCreate(page, flex.slug, '?width=1024&height=512');
  for (const name of ['first of the box', 'second of the box', 'third of the box', 'stranger']) {
    await generatePicture(page, `Lantern, ${name}`);
  }
  await page.goto(`/gallery?q=${encodeURIComponent('lantern -stranger')}`);
  const tile = page.getByRole('link', { name: /Lantern, third/ });
  await alive(tile);
  await tile.focus();
  await page.keyboard.press('l');
  await expect(shown(page)).toHaveAccessibleName(/Lantern, third/);
  await expect(lightbox(page).getByRole('button', { name: 'Previous picture' })).toHaveAttribute(
    'aria-disabled',
  );
  await page.keyboard.press('ArrowRight');
  await expect(shown(page)).toHaveAccessibleName(/Lantern, second/);
  await page.keyboard.press('ArrowRight');
  await expect(shown(page)).toHaveAccessibleName(/Lantern, first/);
  await page.keyboard.press('ArrowLeft');
  await expect(shown(page)).toHaveAccessibleName(/Lantern, second/);

  await page.keyboard.press('f');
  await page.keyboard.press('4');
  await expect(lightbox(page).getByRole('button', { name: 'Favourite' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('i');
  await expect(lightbox(page).getByRole('radio', { name: '4 stars' })).toBeChecked();
  await expect(lightbox(page).getByRole('heading', { name: 'Settings' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('i');

  await expect(percent(page)).toHaveText('100 %');
  await page.keyboard.press('z');
  await expect(percent(page)).toHaveText('200 %');
  const before = await cornerOf(page);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => cornerOf(page)).not.toEqual(before);
  await page.keyboard.press('Shift+Digit0');
  await expect(percent(page)).toHaveText('100 %');

  await page.keyboard.press('Escape');
  await expect(lightbox(page)).toBeHidden();
  await expect(page.getByRole('link', { name: /Lantern, second/ })).toBeFocused();
});

test('the wheel keeps the pixel under the pointer, and pixels have hard edges', async ({ page }) => {
  await openCreate(page, flex.slug, '?width=1024&height=512');
  await generatePicture(page, 'Under the pointer');
  await openResult(page, 'Under the pointer');
  await page.getByRole('button', { name: 'Look closely' }).click();
  await expect(percent(page)).toHaveText('100 %');
  const box = await shown(page).boundingBox();
  if (!box) throw new Error('The picture has no box.');
  const at = { x: box.x + 700, y: box.y + 300 };
  await page.mouse.move(at.x, at.y);
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, -300);
  await expect(percent(page)).not.toHaveText('100 %');
  const after = await shown(page).boundingBox();
  if (!after) throw new Error('The picture has no box.');
  const scale = after.width / box.width;
  expect(Math.abs((at.x - after.x) / scale - 700)).toBeLessThan(1.5);
  expect(Math.abs((at.y - after.y) / scale - 300)).toBeLessThan(1.5);
  await expect(shown(page)).toHaveCSS('image-rendering', 'pixelated');
  await expect(lightbox(page).locator('[data-original]')).toBeAttached();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a swipe goes on, the settings are a sheet, and Back closes', async ({ page }) => {
    await openCreate(page, flex.slug);
    await generatePicture(page, 'Swiped to');
    await generatePicture(page, 'Swiped from');
    await openResult(page, 'Swiped from');
    const address = page.url();
    await page.getByRole('button', { name: 'Look closely' }).tap();
    await expect(shown(page)).toHaveAccessibleName(/Swiped from/);
    await expect(lightbox(page).getByRole('button', { name: 'Next picture' })).toBeVisible();
    const touch = await page.context().newCDPSession(page);
    const point = (x: number) => [{ x, y: 420 }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(320) });
    for (const x of [260, 200, 140, 80]) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(x) });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(shown(page)).toHaveAccessibleName(/Swiped to/);

    // No tap: so soon after the swipe the browser takes it for the end of that.
    await lightbox(page).getByRole('button', { name: 'Settings' }).click();
    await expect(lightbox(page).getByRole('link', { name: 'Use these settings' })).toBeInViewport();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

    await page.goBack();
    await expect(lightbox(page)).toBeHidden();
    expect(page.url()).toBe(address);
    await expect(page.getByRole('button', { name: 'Look closely' })).toBeFocused();
  });
});
