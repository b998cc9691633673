import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import type { Cell, Plan } from '@/lib/comparison/plan';
import { model as flexSpec } from '@/lib/models/catalog/flux-2-flex';
import { model as kleinSpec } from '@/lib/models/catalog/flux-2-klein-4b';
import { seedComparison } from '../support/seed-comparison';
import { type StudioServer, startStudio } from '../support/studio-server';
import { expect, flex, klein, test as studioTest } from './studio';

const settings = (model: string) => ({ model, params: { prompt: 'A lighthouse at dusk', seed: 1 } });

/** Two models at two prompts; four pictures of four sizes and three shapes. */
export const four = {
  id: '0197a000-0000-4000-8000-000000000004',
  title: 'Four lighthouses',
  plan: {
    models: [settings(flex.slug), settings(klein.slug)],
    axes: [{ kind: 'replace', search: 'dusk', replacements: ['dusk', 'dawn'] }],
  },
} as const satisfies { readonly plan: Plan; readonly [key: string]: unknown };
/** Three axes of 4 × 3 × 2; the last number of steps is more than the model takes. */
export const sweep = {
  id: '0197a000-0000-4000-8000-000000000024',
  title: 'Steps and seeds',
  plan: {
    models: [settings(flex.slug)],
    axes: [
      { kind: 'values', key: 'role:steps', label: 'Steps', values: [10, 20, 30, 99] },
      { kind: 'values', key: 'role:seed', label: 'Seed', values: [1, 2, 3] },
      { kind: 'values', key: 'role:guidance', label: 'Guidance', values: [2, 4] },
    ],
  },
} as const satisfies { readonly plan: Plan; readonly [key: string]: unknown };

const sizes = [
  { width: 600, height: 400 },
  { width: 1200, height: 800 },
  { width: 400, height: 600 },
  { width: 64, height: 64 },
];

/** A studio with both comparisons, for all tests that ask for it. */
export const test = studioTest.extend<object, { readonly compared: StudioServer }>({
  compared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
    async ({}, use) => {
      const common = { specs: [flexSpec, kleinSpec], usd: () => 0.05, picture };
      const studio = await startStudio({
        async fill(dataDir) {
          await seedComparison(dataDir, { ...four, ...common });
          await seedComparison(dataDir, { ...sweep, ...common });
        },
      });
      await use(studio);
      await studio.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ compared }, use) => {
    await compared.control({ latencyMs: 300 });
    await use(compared.url);
  },
});

/** Of each other place a colour and a position of its own. */
function picture({ index }: Cell): Promise<Buffer> {
  const { width, height } = sizes[index % sizes.length] ?? { width: 64, height: 64 };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="hsl(${index * 57} 40% 45%)"/>
    <circle cx="${30 + ((index * 7) % 40)}%" cy="40%" r="20%" fill="hsl(${index * 57 + 150} 50% 75%)"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

export const viewer = (page: Page): Locator => page.getByRole('region', { name: 'Viewer' });
/** The n-th picture that is looked at, from 0. */
export const looked = (page: Page, n: number): Locator => viewer(page).getByRole('img').nth(n);

/** Until rooms are measured, pictures stand where the page's HTML has put them. */
export async function openViewer(page: Page, mode: string): Promise<void> {
  await page.goto(`/compare/${four.id}#mode=${mode}`);
  await expect(viewer(page)).toHaveAttribute('data-view', mode);
  await expect(viewer(page).locator('img:not([data-variant])')).toHaveCount(0);
}

/** The middle of what shows the n-th picture. */
export async function middleOf(page: Page, n: number): Promise<{ x: number; y: number }> {
  const box = await looked(page, n).locator('..').boundingBox();
  if (!box) throw new Error('There is no picture.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What is in the middle of the room of a picture, in parts of the picture, and how much larger it is than all of it. */
export const seen = (page: Page, n: number): Promise<{ x: number; y: number; factor: number }> =>
  // In one go: a finer picture may be about to take the place of this one.
  viewer(page).evaluate((section, at) => {
    const image = section.querySelectorAll('img:not([alt=""])')[at];
    const [shown, room] = [image?.getBoundingClientRect(), image?.parentElement?.getBoundingClientRect()];
    if (!shown || !room) throw new Error('There is no such picture.');
    const fit = Math.min(room.width / shown.width, room.height / shown.height);
    const round = (value: number) => Math.round(value * 50) / 50;
    return {
      x: round((room.left + room.width / 2 - shown.left) / shown.width),
      y: round((room.top + room.height / 2 - shown.top) / shown.height),
      factor: round(1 / fit),
    };
  }, n);

/** What is seen in one is seen in the other. */
export async function expectTogether(page: Page, one: number, other: number): Promise<void> {
  await expect(async () => expect(await seen(page, other)).toEqual(await seen(page, one))).toPass();
}

export const choose = (page: Page, group: string, name: string): Locator =>
  page.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true });
