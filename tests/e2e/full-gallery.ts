import type { Page } from '@playwright/test';
import { seedGallery } from '../support/seed-gallery';
import { type StudioServer, startStudio } from '../support/studio-server';
import { expect, test as studioTest } from './studio';

/** A studio with four thousand pictures of a year, for all tests that ask for it. */
export const test = studioTest.extend<object, { readonly full: StudioServer }>({
  full: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
    async ({}, use) => {
      const year = { count: 4000, days: 360, until: Date.now(), failEvery: 150 };
      const studio = await startStudio({ fill: (dataDir) => seedGallery(dataDir, year) });
      await use(studio);
      await studio.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ full }, use) => {
    await full.control({ latencyMs: 300 });
    await use(full.url);
  },
});

export const tiles = (page: Page) => page.locator('[data-tile]');
export const rail = (page: Page) => page.getByRole('slider', { name: 'Date' });

/** Until the page has taken over from the browser where tiles stand. */
export async function openGallery(page: Page, query = ''): Promise<void> {
  await page.goto(`/gallery${query}`);
  await windowed(page);
}
export const windowed = (page: Page) =>
  expect(page.locator('[data-section]').first()).toHaveCSS('position', 'absolute');

/** Where each tile in the window stands. */
export const boxes = (page: Page) =>
  tiles(page).evaluateAll((found) =>
    found.flatMap((tile) => {
      const { left, top, width, height } = tile.getBoundingClientRect();
      const id = tile.getAttribute('data-tile') ?? '';
      return top >= 0 && top < window.innerHeight ? [{ id, left, top, width, height }] : [];
    }),
  );

/** Far down the list, when the pictures there have come. */
export async function scrollDeep(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect(page.locator('[data-frame]')).toHaveCount(0);
  await expect(async () => {
    const before = await boxes(page);
    await page.waitForTimeout(300);
    expect(await boxes(page)).toEqual(before);
  }).toPass();
}
