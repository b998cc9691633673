import type { Page } from '@playwright/test';
import { choose, expectTogether, four, middleOf, openViewer, seen, sweep, test, viewer } from './compared';
import { touch } from './lightbox-page';
import { alive, expect, expectAccessible } from './studio';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const slider = (page: Page, name: string) => page.getByRole('slider', { name });

test('two fingers zoom all pictures of the grid, one moves them', async ({ page }) => {
  await openViewer(page, 'grid');
  const middle = await middleOf(page, 0);
  const apart = (by: number) => [
    { ...middle, x: middle.x - by },
    { ...middle, x: middle.x + by },
  ];
  const fingers = await page.context().newCDPSession(page);
  await touch(fingers, apart(20), apart(40), apart(60));
  await expect.poll(async () => (await seen(page, 0)).factor).toBeGreaterThan(2);
  await expectTogether(page, 0, 1);
  await touch(fingers, [middle], [{ x: middle.x - 20, y: middle.y }], [{ x: middle.x - 60, y: middle.y }]);
  await expect.poll(async () => (await seen(page, 0)).x).toBeGreaterThan(0.5);
  await expectTogether(page, 0, 1);
});

for (const [where, lower, sideways] of [
  ['one beneath the other in one picture', 0, false],
  ['beside each other, one in each of two pictures', 1, true],
  ['one beneath the other, one in each of two pictures', 2, false],
] as const) {
  test(`two fingers ${where} zoom all pictures`, async ({ page }) => {
    await openViewer(page, 'grid');
    const [one, other] = [await middleOf(page, 0), await middleOf(page, lower)];
    const by = (more: number) => ({ x: sideways ? more : 0, y: sideways ? 0 : more });
    const apart = (more: number) => [
      { x: one.x - by(more).x, y: one.y - by(more).y },
      { x: other.x + by(more).x, y: other.y + by(more).y },
    ];
    const fingers = await page.context().newCDPSession(page);
    await touch(fingers, apart(10), apart(25), apart(40), apart(60));
    await expect.poll(async () => (await seen(page, 0)).factor).toBeGreaterThan(1.3);
    await expectTogether(page, 0, 1);
  });
}

test('every view fits the window, with room for the pictures', async ({ page }) => {
  for (const [mode, least] of [
    ['grid', 0],
    ['side', 0],
    ['wipe', 0.4],
    ['blink', 0.4],
    ['onion', 0.4],
    ['difference', 0.3],
  ] as const) {
    await openViewer(page, mode);
    const over = () => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(await over()).toBe(0);
    const room = await page.locator('[data-room]').first().boundingBox();
    expect((room?.height ?? 0) / 844).toBeGreaterThan(least);
    await expect(page.getByRole('group', { name: 'Move' })).toBeHidden();
    await page.getByRole('button', { name: 'More controls' }).tap();
    await expect(page.getByRole('group', { name: 'Move' })).toBeVisible();
    expect(await over()).toBe(0);
    // The next address is another by its hash alone, and shall be opened all the same.
    await page.goto('about:blank');
  }
});

test('of long names there is to be seen what tells them apart', async ({ page }) => {
  await page.goto(`/compare/${sweep.id}?view=pictures&of=0.1#mode=wipe`);
  for (const guidance of ['2', '4']) {
    const name = viewer(page).getByRole('link', { name: `Steps 10 · Seed 1 · Guidance ${guidance}` });
    const isCut = (text: string) =>
      name.getByText(text, { exact: true }).evaluate((node) => node.scrollWidth > node.clientWidth);
    await expect.poll(() => isCut('Steps 10 · Seed 1 · Guidance')).toBe(true);
    await expect.poll(() => isCut(guidance)).toBe(false);
  }
});

test('every drag has a button that does the same', async ({ page }) => {
  await openViewer(page, 'grid');
  await page.getByRole('button', { name: 'More controls' }).tap();
  await page.getByRole('button', { name: 'Zoom in' }).tap();
  await page.getByRole('button', { name: 'Zoom in' }).tap();
  await page.getByRole('button', { name: 'Move right' }).tap();
  await expect.poll(async () => (await seen(page, 0)).x).toBeGreaterThan(0.5);
  await expectTogether(page, 0, 1);

  await choose(page, 'View', 'Wipe').tap();
  await page.getByRole('button', { name: 'Wipe position: more' }).tap();
  await expect(slider(page, 'Wipe position')).toHaveAttribute('aria-valuetext', '51 %');
  await page.getByRole('button', { name: 'Wipe angle: more' }).tap();
  await expect(slider(page, 'Wipe angle')).toHaveAttribute('aria-valuetext', '15°');
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  await choose(page, 'View', 'Blink').tap();
  await page.getByRole('button', { name: 'Pause' }).tap();
  const stack = page.locator('[data-mode]');
  const before = (await stack.getAttribute('data-shown')) ?? '';
  await page.getByRole('button', { name: 'Show the other' }).tap();
  await expect(stack).not.toHaveAttribute('data-shown', before);
  await choose(page, 'View', 'Onion skin').tap();
  await page.getByRole('button', { name: 'Opacity: less' }).tap();
  await expect(slider(page, 'Opacity')).toHaveAttribute('aria-valuetext', '49 %');
  await choose(page, 'View', 'Difference').tap();
  await choose(page, 'Amplification', '×2').tap();
  await expect(page.locator('canvas[data-state=shown]')).toBeVisible();
  await expect(page.getByLabel('Figures of the difference')).toContainText('SSIM');
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  await page.getByRole('button', { name: 'Pictures alone' }).tap();
  await expect(page.getByRole('radiogroup', { name: 'View' })).toHaveCount(0);
  await page.waitForTimeout(400);
  await viewer(page).tap();
  await expect(page.getByRole('radiogroup', { name: 'View' })).toBeVisible();
});

test('the wipe follows a finger', async ({ page }) => {
  await openViewer(page, 'wipe');
  const room = await page.locator('[data-mode=wipe]').boundingBox();
  if (!room) throw new Error('There is nothing to wipe.');
  const at = (part: number) => [{ x: room.x + room.width * part, y: room.y + room.height / 3 }];
  const fingers = await page.context().newCDPSession(page);
  await touch(fingers, at(0.5), at(0.6), at(0.7), at(0.75));
  await expect(slider(page, 'Wipe position')).toHaveAttribute('aria-valuetext', '75 %');
});

test('cells of a sweep are chosen by tapping and looked at together', async ({ page }) => {
  await page.goto(`/compare/${sweep.id}`);
  await alive(page.getByRole('grid'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('button', { name: /^Choose Steps 10 · Seed 1/ }).tap();
  await page.getByRole('button', { name: /^Choose Steps 20 · Seed 1/ }).tap();
  await page.getByRole('link', { name: 'Look at them' }).tap();
  await expect(viewer(page).getByRole('img')).toHaveCount(2);
  await page.goto(`/compare/${four.id}?view=differences`);
  await expect(page.getByRole('table', { name: 'What differs' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible(page);
});
