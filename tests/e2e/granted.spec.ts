import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { remember } from '../support/run-record';
import { seedPrints, withStore } from '../support/seed-shares';
import { type StudioServer, startStudio } from '../support/studio-server';
import { alive, expect, expectAccessible, expectPainted, flex, test as studioTest } from './studio';

const ada = { name: 'Ada', email: 'ada@example.com', password: 'gulls over the slipway' };
const vera = { name: 'Vera', email: 'vera@example.com', password: 'kelp below the pier' };
const boats = '0197a000-0000-7000-8000-00000000000b';
const hues = [20, 90, 200, 260, 330];

/** With a studio of its own, in which five pictures are in a collection. */
const test = studioTest.extend<{ readonly house: StudioServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
  house: async ({}, use) => {
    const house = await startStudio({ fill });
    await use(house);
    await house.close();
  },
  baseURL: ({ house }, use) => use(house.url),
});
// What the test asks for when it is no longer shown.
test.use({ expectedErrors: [/status of 404/] });

async function fill(dataDir: string): Promise<void> {
  const prints = hues.map(async (hue, index) => ({
    id: `0197a000-0000-7000-8000-00000000001${index}`,
    settings: { model: flex.slug, params: { prompt: `a boat at hour ${index + 1}`, seed: index + 1 } },
    bytes: await sky(hue, index % 2 === 0 ? [900, 700] : [700, 900]),
  }));
  await seedPrints(dataDir, await Promise.all(prints));
  await withStore(dataDir, async ({ collections, curation }) => {
    await collections.create({ id: boats, owner: 'local', name: 'Boats', createdAt: Date.now() });
    const target = { query: { clauses: [] } };
    await curation.collect('local', target, boats, 'add');
  });
}

function sky(hue: number, [width, height]: readonly [number, number]): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>
    <linearGradient id="a" x2="0" y2="1"><stop stop-color="hsl(${hue} 60% 30%)"/>
    <stop offset="1" stop-color="hsl(${hue + 40} 70% 75%)"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#a)"/><circle cx="70%" cy="35%" r="12%" fill="white" opacity=".8"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

async function tell(page: Page, form: string, person: typeof ada): Promise<void> {
  await alive(page.getByRole('form', { name: form }));
  await page.getByLabel('Name').fill(person.name);
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password').fill(remember('password', person.password));
  await page.keyboard.press('Enter');
}

/** A viewer whom the first account has invited, in a browser of her own. */
async function invite(page: Page, browser: Browser): Promise<Page> {
  await page.goto('/setup');
  await tell(page, 'First account', ada);
  await page.waitForURL('**/create/**');
  await page.goto('/people');
  const choice = page.getByLabel('Role of whoever is invited');
  await alive(choice);
  await choice.selectOption('Viewer');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const address = await page.getByLabel('Address of the invitation').inputValue();
  remember('invitation', address.split('/invite/')[1] ?? '');
  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  await tell(other, 'Your account', vera);
  await other.waitForURL('**/granted');
  return other;
}

/** Ticks, or unticks, Vera for the collection, by the keyboard alone. */
async function toggle(page: Page, now: string): Promise<void> {
  const opener = page.getByRole('button', { name: `${now}: Boats` });
  await alive(opener);
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: /^Vera/ })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** In both sizes and both lights the page is accessible and fits. */
async function expectFits(page: Page): Promise<void> {
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1440, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  }
}

test('a viewer sees a collection as long as it is shown to her, and neither form nor files', async ({
  page,
  browser,
}) => {
  const viewer = await invite(page, browser);
  await expect(viewer.getByRole('heading', { name: 'Nothing is shared with you yet' })).toBeVisible();
  await expectFits(viewer);

  // Either at the collection itself or at its card.
  await page.goto('/gallery?q=collection:Boats');
  await toggle(page, 'Share with people');
  await expect(page.getByRole('button', { name: 'Shared with Vera: Boats' })).toBeVisible();
  await expectFits(page);
  await page.goto('/collections');
  await expect(page.getByRole('button', { name: 'Shared with Vera: Boats' })).toBeVisible();
  await expectFits(page);

  await viewer.goto('/gallery');
  await expect(viewer).toHaveURL(/\/granted$/);
  await expectPainted(viewer.locator('main img').first());
  await expect(viewer.getByText('5 pictures, from Ada')).toBeVisible();
  await expectFits(viewer);
  await viewer.getByRole('link', { name: 'Boats' }).click();
  await expect(viewer.getByRole('heading', { name: 'Boats' })).toBeVisible();
  await expectFits(viewer);
  await viewer.getByRole('link', { name: 'a boat at hour 5' }).click();
  const picture = viewer.locator('figure img');
  await expectPainted(picture);
  await expect(viewer.getByText('Copy these settings')).toBeVisible();
  await expect(viewer.getByRole('link', { name: 'Make your own from this' })).toHaveCount(0);
  await expect(viewer.getByRole('link', { name: 'Download the original' })).toHaveCount(0);
  await expectFits(viewer);

  const address = await picture.evaluate((img) => (img instanceof HTMLImageElement ? img.src : ''));
  const ask = async (asked: string, headers = {}) => (await viewer.request.get(asked, { headers })).status();
  const kept = (await viewer.request.get(address)).headers();
  expect(kept['cache-control']).toBe('private, no-cache');
  const ifChanged = { 'if-none-match': kept.etag };
  expect(await ask(address, ifChanged)).toBe(304);
  expect(await ask(address.replace(/\w+$/, 'original'))).toBe(404);
  // Ada is no stranger to her own pictures, but nobody shows them to her here.
  expect((await page.request.get(address)).status()).toBe(404);

  await toggle(page, 'Shared with Vera');
  expect(await ask(address)).toBe(404);
  expect(await ask(address, ifChanged)).toBe(404);
  await viewer.reload();
  await expect(viewer.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  await expectAccessible(viewer);
  await viewer.getByRole('link', { name: 'Shared with me' }).click();
  await expect(viewer.getByRole('heading', { name: 'Nothing is shared with you yet' })).toBeVisible();

  const signOut = viewer.getByRole('button', { name: 'Sign out' });
  await alive(signOut);
  await signOut.click();
  await viewer.waitForURL('**/sign-in');
  await viewer.goto(address.replace(/\/image.*/, ''));
  await expect(viewer).toHaveURL(/\/sign-in\?next=%2Fgranted/);
  expect(await ask(address)).toBe(401);
  await viewer.context().close();
});
