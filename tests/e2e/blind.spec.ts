import type { Locator, Page } from '@playwright/test';
import type { Plan } from '@/lib/comparison/plan';
import { model as flexSpec } from '@/lib/models/catalog/flux-2-flex';
import { model as kleinSpec } from '@/lib/models/catalog/flux-2-klein-4b';
import { seedComparison } from '../support/seed-comparison';
import { type StudioServer, startStudio } from '../support/studio-server';
import { alive, expect, expectAccessible, flex, klein, test as studioTest } from './studio';

const id = '0197a000-0000-4000-8000-00000000b11d';
const settings = (model: string) => ({ model, params: { prompt: 'A lighthouse at dusk', seed: 1 } });
/** Two models at two prompts: two fair pairs of models. */
const plan: Plan = {
  models: [settings(flex.slug), settings(klein.slug)],
  axes: [{ kind: 'replace', search: 'dusk', replacements: ['dusk', 'dawn'] }],
};
const specs = [flexSpec, kleinSpec];
const usd = (model: string) => (model === flex.slug ? 0.1 : 0.02);

const test = studioTest.extend<object, { readonly compared: StudioServer }>({
  compared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
    async ({}, use) => {
      const studio = await startStudio({
        fill: (dataDir) => seedComparison(dataDir, { id, title: 'Two lighthouses', plan, specs, usd }),
      });
      await use(studio);
      await studio.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ compared }, use) => use(compared.url),
});

const progress = (page: Page) => page.getByRole('dialog', { name: 'Blind comparison' }).getByRole('status');

async function openBlind(page: Page, query = ''): Promise<void> {
  await page.goto(`/compare/${id}/blind${query}`);
  await alive(page.getByRole('button', { name: 'Tie' }));
}

const picture = (page: Page, side: 'A' | 'B') => page.getByRole('img', { name: `Picture ${side}` });

const hashOf = async (shown: Locator): Promise<string> =>
  /images\/([0-9a-f]+)/.exec((await shown.getAttribute('src')) ?? '')?.[1] ?? '';

const room = (page: Page, n: 0 | 1) => page.locator(`[data-room="${n}"]`);

/** How large the picture of a room is shown, and how far it has gone to the right. */
const placeOf = (shown: Locator) =>
  shown.evaluate(({ style }) => {
    const [scale, x] = ['--scale', '--x'].map((name) => Number.parseFloat(style.getPropertyValue(name)));
    return { scale: Number(scale?.toFixed(3)), x: Math.round(x ?? 0) };
  });

/** Whose picture is on which side: a person cannot know, the test asks the studio. */
async function choosesKlein(page: Page): Promise<'ArrowLeft' | 'ArrowRight'> {
  const hash = await hashOf(picture(page, 'A'));
  const comparison = await (await page.request.get(`/api/comparisons/${id}`)).text();
  const before = comparison.slice(0, comparison.indexOf(hash));
  return before.lastIndexOf(klein.slug) > before.lastIndexOf(flex.slug) ? 'ArrowLeft' : 'ArrowRight';
}

test('votes by keys without any name in the page, undone and cast again; the ranking says who and at which price', async ({
  page,
}) => {
  await openBlind(page);
  expect(await page.content()).not.toMatch(/flux|klein|lighthouse|dawn/i);
  await expectAccessible(page);
  await expect(progress(page)).toHaveText('0 of 2 pairs');
  await page.keyboard.press('ArrowUp');
  await expect(progress(page)).toHaveText('1 of 2 pairs');
  await page.keyboard.press('z');
  await expect(progress(page)).toHaveText('0 of 2 pairs');
  await page.keyboard.press(await choosesKlein(page));
  await expect(progress(page)).toHaveText('1 of 2 pairs');
  await page.keyboard.press(await choosesKlein(page));
  await expect(page.getByRole('heading', { name: 'That was the last pair' })).toBeVisible();
  await page.getByRole('link', { name: 'Ranking' }).first().click();

  const standings = page.getByRole('main').getByRole('listitem');
  await expect(standings.first()).toContainText(klein.name);
  await expect(standings.first()).toContainText('2 of 2 won');
  await expect(standings.last()).toContainText('5 times the price');
  await expect(page.getByRole('row', { name: `${klein.name} – 2` })).toBeVisible();
  await expectAccessible(page);
  const csv = await page.request.get(`/api/comparisons/${id}/votes?format=csv`);
  expect((await csv.text()).trim().split('\n')).toHaveLength(3);

  await page.getByRole('button', { name: 'Undo the last vote' }).click();
  await expect(standings.first()).toContainText('1 of 1 won');
  await page.getByRole('button', { name: 'Delete all votes' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete all votes' }).click();
  await expect(page.getByText('There are no votes yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('There are no votes yet.')).toBeVisible();
});

test('both pictures are zoomed and moved together while voting, which votes for none; the next pair is seen whole', async ({
  page,
}) => {
  await openBlind(page);
  const [a, b] = [room(page, 0), room(page, 1)];
  await expect(b.locator('img[data-variant]').first()).toBeVisible();
  const whole = await placeOf(a);
  const box = await a.boundingBox();
  if (!box) throw new Error('There is no picture.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -200);
  await expect.poll(async () => (await placeOf(a)).scale).toBeGreaterThan(whole.scale * 2);
  expect(await placeOf(b)).toEqual(await placeOf(a));
  const closer = await placeOf(a);
  await page.mouse.down();
  await page.mouse.move(x + 90, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await placeOf(a)).x).toBeGreaterThan(closer.x);
  expect(await placeOf(b)).toEqual(await placeOf(a));
  await page.keyboard.press('Shift+Digit0');
  await expect.poll(() => placeOf(b)).toEqual(whole);

  await page.keyboard.press('+');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => (await placeOf(b)).scale).toBeGreaterThan(whole.scale);
  const middle = await placeOf(b);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await placeOf(b)).x).toBeLessThan(middle.x);
  await expect(progress(page)).toHaveText('0 of 2 pairs');
  expect(await page.content()).not.toMatch(/flux|klein|lighthouse|dawn/i);
  await page.keyboard.press('ArrowUp');
  await expect(progress(page)).toHaveText('1 of 2 pairs');
  await expect.poll(() => placeOf(a)).toEqual(whole);
  await page.keyboard.press('z');
  await expect(progress(page)).toHaveText('0 of 2 pairs');
});

test.describe('touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap on the better one; the next pair is there before the server has answered; a refused vote comes again', async ({
    page,
    expectedErrors,
  }) => {
    expectedErrors.push(/Failed to load resource/);
    await openBlind(page);
    let refuse = () => {};
    const refused = new Promise<void>((resolve) => {
      refuse = resolve;
    });
    await page.route('**/blind', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await refused;
      await route.abort();
    });
    const [above, below] = [picture(page, 'A'), picture(page, 'B')];
    const [upper, lower] = await Promise.all([above.boundingBox(), below.boundingBox()]);
    expect(upper?.y).toBeLessThan(lower?.y ?? 0);
    const first = await hashOf(above);
    await above.tap();
    await expect(progress(page)).toHaveText('1 of 2 pairs');
    await expect.poll(() => hashOf(above)).not.toBe(first);
    refuse();
    await expect(progress(page)).toContainText('A vote may be lost');
    await expect(progress(page)).toContainText('0 of 2 pairs');
    await page.unroute('**/blind');
    await below.tap();
    await expect.poll(() => hashOf(above)).toBe(first);
    await expectAccessible(page);
  });
});
