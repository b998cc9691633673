import type { Page } from '@playwright/test';
import {
  alive,
  chooseCount,
  expect,
  expectAccessible,
  expectPainted,
  factOf,
  flex,
  generate,
  generatePicture,
  klein,
  openCreate,
  openResult,
  pictureOf,
  test,
  tileOf,
} from './studio';

const list = (page: Page) => page.getByRole('list', { name: /newest first/ });
const tiles = (page: Page) => list(page).locator('[data-tile]');

test('failures in a row are one tile, which the keyboard opens and closes', async ({ page, studio }) => {
  await openCreate(page, klein.slug);
  await generatePicture(page, 'Below the failures');
  await studio.control({ faults: [{ on: 'submit', times: 3, fault: { failed: 'The model fell over' } }] });
  await chooseCount(page, 3);
  await generate(page, 'Fell over three times');
  await expect(tileOf(page, 'Fell over three times')).toHaveCount(3);
  await expect(page.getByText('The model could not make this picture')).toHaveCount(3);

  await page.goto('/gallery');
  const fold = list(page)
    .getByRole('button', { name: /^3 stopped/ })
    .first();
  const opened = list(page).getByRole('link', { name: 'Fell over three times' });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(opened).toHaveCount(0);
  await expectAccessible(page);
  await alive(fold);
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(opened).toHaveCount(3);
  await expect(fold).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('ArrowRight');
  await expect(opened.first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(opened).toHaveCount(0);
});

test('a result takes the focus, and Back gives it to its tile where it was', async ({ page }) => {
  await openCreate(page, flex.slug);
  await generatePicture(page, 'Opened from the gallery');
  await page.goto('/gallery');
  const tile = list(page).getByRole('link', { name: 'Opened from the gallery' });
  await alive(tile);
  await tile.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Opened from the gallery' })).toBeFocused();
  await page.goBack();
  await expect(tile).toBeFocused();
});

test('a last row that is nearly full reaches the edge, another is not blown up', async ({ page }) => {
  await openCreate(page, flex.slug, '?width=1024&height=512');
  await generatePicture(page, 'As wide as two');
  // Never answered: the rows stay as the browser lays out the server's. `rows.ts` follows the same rules.
  await page.route('**/api/gallery/timeline*', () => {});
  await page.goto('/gallery');
  await expectPainted(pictureOf(page, 'As wide as two'));
  const rightEdge = (element: Element) => element.getBoundingClientRect().right;
  const last = tiles(page).last();
  const bare = async (count: number, width: number) => {
    await list(page).evaluate(
      (node, [kept, to]) => {
        while (node.children.length > 1) node.lastElementChild?.remove();
        const [only] = node.children;
        for (let copies = 1; only && copies < (kept ?? 1); copies += 1) node.append(only.cloneNode(true));
        node.setAttribute('style', `width: ${to}px`);
      },
      [count, width] as const,
    );
    return (await list(page).evaluate(rightEdge)) - (await last.evaluate(rightEdge));
  };
  // Each is twice as wide as the row is high: 14 rem of 15 px.
  expect(await bare(2, 1000)).toBeLessThan(1);
  expect(await bare(2, 1300)).toBeGreaterThan(300);
});

test('a long prompt leaves the buttons in reach, and a changed setting names its default', async ({
  page,
}) => {
  const prompt = `A valley. ${'Light and mood, again and again. '.repeat(60)}`;
  await openCreate(page, flex.slug, '?steps=12');
  await generate(page, prompt);
  await expectPainted(pictureOf(page, 'A valley.'));
  await openResult(page, 'A valley.');
  await expect(page.getByRole('link', { name: 'Use these settings' })).toBeInViewport();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByRole('link', { name: 'Use these settings' })).not.toBeInViewport();
  await page.getByRole('button', { name: 'Show less' }).click();
  await expect(factOf(page, 'Steps')).toHaveText('12default 50');
  await expectAccessible(page);
});
