import type { Page } from '@playwright/test';
import {
  expect,
  expectAccessible,
  expectPainted,
  flex,
  generate,
  generatePicture,
  klein,
  openAdvanced,
  openCreate,
  openResult,
  pictureOf,
  test,
} from './studio';

test.describe('unknown addresses', () => {
  test.use({ expectedErrors: [/404/] });

  for (const path of [
    '/nothing-here',
    '/create/no-such-model',
    '/gallery/0193a5b0-0000-7000-8000-000000000000',
    '/gallery/not-an-id',
  ]) {
    test(`${path} has a designed 404`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
      await expect(page.getByRole('banner').getByRole('link', { name: 'Create', exact: true })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('main').getByRole('link', { name: 'Gallery' }).click();
      await page.waitForURL('**/gallery');
    });
  }
});

test('the first page leads to Create', async ({ page }) => {
  await page.goto('/');
  await page.waitForURL(/\/create\/./);
});

const visit = (path: string) => async (page: Page) => void (await page.goto(path));

/** Every kind of page. */
const places: readonly { name: string; open: (page: Page) => Promise<void> }[] = [
  {
    name: 'Create',
    open: async (page) => {
      await openCreate(page, flex.slug);
      await openAdvanced(page);
    },
  },
  { name: 'the other Create', open: (page) => openCreate(page, klein.slug) },
  { name: 'the gallery', open: visit('/gallery') },
  { name: 'the collections', open: visit('/collections') },
  { name: 'the shared links', open: visit('/shares') },
  { name: 'the trash', open: visit('/gallery/trash') },
  { name: 'importing', open: visit('/gallery/import') },
  { name: 'culling', open: visit('/gallery/cull') },
  {
    name: 'a result',
    open: async (page) => {
      await openCreate(page, klein.slug);
      await generatePicture(page, 'Looked at closely');
      await openResult(page, 'Looked at closely');
    },
  },
];

for (const { name, open } of places) {
  test(`axe finds nothing on ${name}, light or dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await open(page);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
  });

  test(`${name} fits 390 px`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('at 390 px a picture can be made, and the way to it is shown', async ({ page, studio }) => {
  const prompt = 'From a telephone';
  await page.setViewportSize({ width: 390, height: 844 });
  await studio.control({ latencyMs: 3000 });
  await openCreate(page, klein.slug);
  await generate(page, prompt);
  await expect(page.getByRole('status').filter({ hasText: '1 running' })).toBeAttached();
  await page.getByRole('button', { name: /^1 running/ }).click();
  await expect(page.getByRole('region', { name: 'Results' })).toBeFocused();
  await expect(page.getByRole('link', { name: prompt })).toBeInViewport();
  await expectPainted(pictureOf(page, prompt));
});
