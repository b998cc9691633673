import { cornerOf, expectPercent, lightbox, percent, shown, touch } from './lightbox-page';
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

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const middle = { x: 195, y: 420 };
const beside = (by: number) => [
  { ...middle, x: middle.x - by },
  { ...middle, x: middle.x + by },
];

test('a swipe goes on to what has been loaded ahead, the settings are a sheet, and Back leads to its page', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('requestfinished', (request) => loaded.push(request.url()));
  await openCreate(page, flex.slug);
  await generatePicture(page, 'Swiped to');
  await generatePicture(page, 'Swiped from');
  await openResult(page, 'Swiped from');
  await page.getByRole('button', { name: 'Look closely' }).tap();
  await expect(shown(page)).toHaveAccessibleName(/Swiped from/);
  await expect.poll(() => loaded.filter((address) => address.includes('/large')).length).toBeGreaterThan(1);
  const ahead = new Set(loaded);
  const fingers = await page.context().newCDPSession(page);
  const at = (x: number) => [{ x, y: 420 }];
  await touch(fingers, at(320), at(260), at(200), at(140), at(80));
  await expect(shown(page)).toHaveAccessibleName(/Swiped to/);
  expect(ahead).toContain(await shown(page).evaluate((node: HTMLImageElement) => node.currentSrc));

  // No tap: so soon after the swipe the browser takes it for the end of that.
  await lightbox(page).getByRole('button', { name: 'Settings' }).click();
  await expect(lightbox(page).getByRole('link', { name: 'Use these settings' })).toBeInViewport();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  await page.goBack();
  await expect(lightbox(page)).toBeHidden();
  await expect(page.getByRole('article', { name: 'Swiped to' })).toBeFocused();
});

test('two fingers zoom, one moves what is zoomed and swipes no more, two taps go back', async ({ page }) => {
  await openCreate(page, flex.slug, '?width=1024&height=1024');
  await generatePicture(page, 'Between two fingers');
  await openResult(page, 'Between two fingers');
  await page.getByRole('button', { name: 'Look closely' }).tap();
  await expectPercent(page, (now) => now < 50);
  const fitting = await percent(page).textContent();
  const fingers = await page.context().newCDPSession(page);
  await touch(fingers, beside(40), beside(80), beside(120), beside(160));
  await expectPercent(page, (now) => now > 100);
  const before = await cornerOf(page);
  await touch(fingers, [middle], [{ x: 155, y: 400 }], [{ x: 75, y: 380 }]);
  await expect.poll(() => cornerOf(page)).toEqual({ x: before.x - 120, y: before.y - 40 });
  await expect(shown(page)).toHaveAccessibleName(/Between two fingers/);
  await touch(fingers, beside(160), beside(100), beside(30));
  await expect(percent(page)).toHaveText(fitting ?? '');
  await touch(fingers, [middle]);
  await touch(fingers, [middle]);
  await expectPercent(page, (now) => now >= 100);
});

test('a tile has its own way in, which leaves the selection as it is', async ({ page }) => {
  await openCreate(page, flex.slug, '?width=512&height=512');
  await generatePicture(page, 'Tapped beside the mark, one');
  await generatePicture(page, 'Tapped beside the mark, two');
  await page.goto('/gallery?q="beside the mark"');
  const tiles = page.locator('a[data-tile]');
  await alive(tiles.first());
  await page
    .getByRole('button', { name: /^Select (?!all)/ })
    .first()
    .tap();
  const selection = page.getByRole('region', { name: 'Selection' });
  await expect(selection).toContainText('1 selected');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Look closely at Tapped beside the mark, one' }).tap();
  await expect(shown(page)).toHaveAccessibleName(/beside the mark, one/);
  await page.goBack();
  await expect(lightbox(page)).toBeHidden();
  await expect(page.getByRole('link', { name: /beside the mark, one/ })).toBeFocused();
  await expect(selection).toContainText('1 selected');
});
