import { cornerOf, lightbox, percent, shown } from './lightbox-page';
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

test('from a result it walks the search the result was found by, and Escape leads to the page of the one looked at', async ({
  page,
}) => {
  await openCreate(page, flex.slug, '?width=512&height=512');
  for (const name of ['first kite', 'second kite', 'stranger', 'third kite']) {
    await generatePicture(page, `Above the dunes, ${name}`);
  }
  await page.goto('/gallery?q=kite');
  await page.getByRole('link', { name: /third kite/ }).click();
  await page.waitForURL(/\/gallery\/[0-9a-f-]{36}\?q=kite$/);
  await page.getByRole('button', { name: 'Look closely' }).click();
  await expect(shown(page)).toHaveAccessibleName(/third kite/);
  await page.keyboard.press('ArrowRight');
  await expect(shown(page)).toHaveAccessibleName(/second kite/);
  await page.keyboard.press('Escape');
  await expect(lightbox(page)).toBeHidden();
  const article = page.getByRole('article', { name: /second kite/ });
  await expect(article).toBeFocused();
  await expect(page).toHaveURL(/\?q=kite$/);
  // Its page again, once more closely: nothing has been left in the history.
  await page.getByRole('button', { name: 'Look closely' }).click();
  await expect(shown(page)).toBeVisible();
  await page.keyboard.press('i');
  await expect(lightbox(page).getByRole('link', { name: 'Use these settings' })).toBeVisible();
  await expect(lightbox(page).getByRole('link', { name: 'Open its page' })).toHaveCount(0);
  await page.goBack();
  await expect(lightbox(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Look closely' })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\/gallery\?q=kite$/);
});

test('the keys work wherever the focus is, and Shift with F takes the whole screen', async ({ page }) => {
  await openCreate(page, flex.slug, '?width=512&height=512');
  await generatePicture(page, 'Over the whole screen');
  await openResult(page, 'Over the whole screen');
  await page.getByRole('button', { name: 'Look closely' }).click();
  await expect(shown(page)).toBeVisible();
  await page.keyboard.press('i');
  await lightbox(page).getByRole('link', { name: 'Use these settings' }).focus();
  await page.keyboard.press('i');
  await expect(lightbox(page).getByRole('link', { name: 'Use these settings' })).toHaveCount(0);
  await page.keyboard.press('Shift+F');
  const button = lightbox(page).getByRole('button', { name: 'Full screen' });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(await page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
  await expect(shown(page)).toBeInViewport();
  await lightbox(page).getByRole('button', { name: 'Close' }).click();
  await expect(lightbox(page)).toBeHidden();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test('what is looked at is shared by keyboard, and the keys of the dialog are its own', async ({ page }) => {
  await openCreate(page, flex.slug, '?width=512&height=512');
  await generatePicture(page, 'Shared while looking');
  await openResult(page, 'Shared while looking');
  await page.getByRole('button', { name: 'Look closely' }).click();
  const button = lightbox(page).getByRole('button', { name: 'Share' });
  await button.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share this picture' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Make the link' }).press('f');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(lightbox(page).getByRole('button', { name: 'Favourite' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await button.press('Enter');
  await dialog.getByRole('button', { name: 'Make the link' }).press('Enter');
  await expect(page.getByLabel('Address of the link')).toHaveValue(/\/s\//);
});

test.describe('while the studio is away', () => {
  test.use({ expectedErrors: [/Failed to fetch|Failed to load resource/] });

  test('a mark that was refused and a step that leads nowhere are told over the picture', async ({
    page,
  }) => {
    await openCreate(page, flex.slug, '?width=512&height=512');
    await generatePicture(page, 'Refused a rating');
    await openResult(page, 'Refused a rating');
    await page.route('**/gallery/**', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await page.route('**/neighbours?*', (route) => route.abort());
    await page.getByRole('button', { name: 'Look closely' }).click();
    await expect(shown(page)).toBeVisible();
    await page.keyboard.press('4');
    const message = page.getByRole('status').filter({ hasText: 'could not be reached' });
    await expect(message).toBeVisible();
    // Nothing is over it.
    await message.getByRole('button', { name: 'Close' }).click();
    await expect(message).toHaveCount(0);
    await expect(lightbox(page)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(lightbox(page).getByRole('alert')).toContainText('could not be reached');
    await page.unroute('**/neighbours?*');
    await page.keyboard.press('ArrowRight');
    await expect(lightbox(page).getByRole('alert')).toHaveCount(0);
  });
});
