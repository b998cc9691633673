import { openGallery, rail, test } from './full-gallery';
import { touch } from './lightbox-page';
import { expect } from './studio';

test('the date rail leads to a month by keyboard and by dragging', async ({ page }) => {
  await openGallery(page);
  const newest = await rail(page).getAttribute('aria-valuetext');
  await rail(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(rail(page)).not.toHaveAttribute('aria-valuetext', newest ?? '');
  const older = (await rail(page).getAttribute('aria-valuetext')) ?? '';
  const [month = ''] = older.split(' ');
  await expect(page.getByRole('heading', { level: 2, name: month }).first()).toBeInViewport();
  await page.keyboard.press('End');
  const oldest = (await rail(page).getAttribute('aria-valuemax')) ?? '';
  await expect(rail(page)).toHaveAttribute('aria-valuenow', oldest);
  await page.keyboard.press('Home');
  await expect(rail(page)).toHaveAttribute('aria-valuetext', newest ?? '');

  const box = await rail(page).boundingBox();
  if (!box) throw new Error('There is no rail.');
  await page.mouse.move(box.x + 30, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 30, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(rail(page)).toHaveAttribute('aria-valuenow', /^[4-8]$/);
  await expect(page.locator('[data-frame]')).toHaveCount(0);
});

test('under a mouse the rail names the month that a press leads to', async ({ page }) => {
  await openGallery(page);
  const box = await rail(page).boundingBox();
  if (!box) throw new Error('There is no rail.');
  await page.mouse.move(box.x + 30, box.y + box.height / 2);
  const named = (await rail(page).textContent()) ?? '';
  expect(named).not.toBe(await rail(page).getAttribute('aria-valuetext'));
  await page.mouse.down();
  await page.mouse.up();
  await expect(rail(page)).toHaveAttribute('aria-valuetext', named);
  await rail(page).press('Home');
  await expect(rail(page)).toHaveText((await rail(page).getAttribute('aria-valuetext')) ?? '');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the handle waits for the finger that scrolled, and goes', async ({ page }) => {
    await page.clock.install();
    await openGallery(page);
    const fingers = await page.context().newCDPSession(page);
    const at = (x: number, y: number) => [{ x, y }];
    await touch(fingers, at(195, 700), at(195, 500), at(195, 300), at(195, 100));
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    await page.evaluate(
      () => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(told))),
    );
    // Lifted, and reached over.
    await page.clock.fastForward(500);
    await expect(rail(page)).toHaveCSS('opacity', '1');
    const newest = (await rail(page).getAttribute('aria-valuetext')) ?? '';
    const handle = await rail(page).locator('> *').first().boundingBox();
    if (!handle) throw new Error('There is no handle.');
    const x = handle.x + handle.width / 2;
    const y = handle.y + handle.height / 2;
    await touch(fingers, at(x, y), at(x, y + 100), at(x, y + 300), at(x, y + 400));
    await expect(rail(page)).not.toHaveAttribute('aria-valuetext', newest);
    await expect(rail(page)).toHaveAttribute('aria-valuenow', /^[4-9]$/);
    await page.clock.runFor(3000);
    await expect(rail(page)).toHaveCSS('opacity', '0');
  });
});
