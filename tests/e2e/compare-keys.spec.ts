import type { Page } from '@playwright/test';
import { choose, expectTogether, looked, openViewer, seen, test, viewer } from './compared';
import { expect } from './studio';

const stack = (page: Page) => page.locator('[data-mode]');
const slider = (page: Page, name: string) => page.getByRole('slider', { name });
const figures = (page: Page) => page.getByLabel('Figures of the difference');

test('the keyboard alone reaches every view and what it has to adjust', async ({ page }) => {
  await openViewer(page, 'grid');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(async () => (await seen(page, 0)).factor).toBeGreaterThan(1);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await seen(page, 0)).x).toBeGreaterThan(0.5);
  await expectTogether(page, 0, 1);
  await page.keyboard.press('Shift+Digit0');
  await expect.poll(() => seen(page, 0)).toEqual({ x: 0.5, y: 0.5, factor: 1 });

  await page.keyboard.press('s');
  await expect(viewer(page)).toHaveAttribute('data-view', 'side');
  await page.keyboard.press('n');
  await expect(looked(page, 1)).toHaveAccessibleName(/klein.*dusk/);
  await page.keyboard.press('x');
  await expect(looked(page, 0)).toHaveAccessibleName(/klein.*dusk/);

  await page.keyboard.press('w');
  await page.keyboard.press('.');
  await page.keyboard.press('Shift+.');
  await expect(slider(page, 'Wipe position')).toHaveAttribute('aria-valuetext', '61 %');
  await page.keyboard.press('r');
  await expect(slider(page, 'Wipe angle')).toHaveAttribute('aria-valuetext', '45°');

  await page.keyboard.press('b');
  await page.keyboard.press('p');
  const before = (await stack(page).getAttribute('data-shown')) ?? '';
  await page.keyboard.press(' ');
  await expect(stack(page)).not.toHaveAttribute('data-shown', before);
  // Held, and let go.
  await page.keyboard.down(' ');
  await expect(stack(page)).toHaveAttribute('data-shown', before);
  await page.waitForTimeout(400);
  await page.keyboard.up(' ');
  await expect(stack(page)).not.toHaveAttribute('data-shown', before);
  // Let go in another window, of which this one is not told.
  await page.keyboard.down(' ');
  await expect(stack(page)).toHaveAttribute('data-shown', before);
  await page.waitForTimeout(400);
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expect(stack(page)).not.toHaveAttribute('data-shown', before);
  await page.keyboard.up(' ');

  await page.keyboard.press('o');
  await page.keyboard.press(',');
  await expect(slider(page, 'Opacity')).toHaveAttribute('aria-valuetext', '49 %');
  await page.keyboard.press('d');
  await expect(page.locator('canvas[data-state=shown]')).toBeVisible();
  await page.keyboard.press('m');
  await page.keyboard.press('.');
  await expect(choose(page, 'Measure', 'Perceptual')).toBeChecked();
  await expect(choose(page, 'Amplification', '×8')).toBeChecked();
  await expect(figures(page)).toContainText('SSIM');

  // The same by the controls themselves.
  await choose(page, 'View', 'Difference').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(viewer(page)).toHaveAttribute('data-view', 'onion');
});

test('the focus goes through the controls, stays in the viewer, and no field loses its letters', async ({
  page,
}) => {
  await openViewer(page, 'wipe');
  await choose(page, 'View', 'Wipe').focus();
  const reached: string[] = [];
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.closest('[data-view]') ? (at.getAttribute('aria-label') ?? at.textContent ?? '') : undefined;
    });
    if (name === undefined) break;
    reached.push(name);
  }
  expect(reached).toEqual(expect.arrayContaining(['Zoom in', 'Move left', 'Left picture', 'Wipe position']));
  expect(reached.at(-1)).toContain('dawn');
  expect(reached).toHaveLength(new Set(reached).size);

  // What had the focus goes with its view.
  await slider(page, 'Wipe position').focus();
  await page.keyboard.press('d');
  await expect(viewer(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(choose(page, 'View', 'Difference')).toBeFocused();

  await page.getByRole('combobox', { name: 'Left picture' }).focus();
  await page.keyboard.press('b');
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.keyboard.press('w');
  await expect(viewer(page)).toHaveAttribute('data-view', 'difference');
});

test('over the whole screen the rest of the page is out of reach', async ({ page }) => {
  await openViewer(page, 'side');
  const button = page.getByRole('button', { name: 'Full screen' });
  await button.focus();
  await page.keyboard.press('Shift+F');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(button).toBeFocused();
  const beneath = page.getByRole('link', { name: 'Proofsheet' });
  await beneath.focus();
  await expect(beneath).not.toBeFocused();
  await page.keyboard.press('Shift+F');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await beneath.focus();
  await expect(beneath).toBeFocused();
});
