import type { Page } from '@playwright/test';
import { hashed } from '../support/seed-shares';
import { type Given, ids, prompt, test } from './shared';
import { expect, expectAccessible, expectPainted } from './studio';

const title = 'The keeper';
const picture = (page: Page) => page.getByRole('img', { name: prompt });

/** All that a page of a link leads to that belongs to the link, absolute. */
async function addressesOf(page: Page): Promise<readonly string[]> {
  const card = await page.locator('meta[property="og:image"]').getAttribute('content');
  const large = (await page.locator('figure img').getAttribute('src')) ?? '';
  const here = new URL(page.url());
  const variants = ['small', 'large', 'original'].map((one) => large.replace(/large$/, one));
  return [
    here.href,
    ...[...variants, `${here.pathname}/settings.json`].map((path) => new URL(path, here).href),
    card ?? '',
  ];
}
/** What each of them answers now, also to somebody who has it already. */
const statusesOf = (page: Page, addresses: readonly string[]) =>
  Promise.all(
    addresses.map(async (url) =>
      (await page.request.get(url, { headers: { 'if-none-match': '*' } })).status(),
    ),
  );

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a link shows a print with its label', async ({ page, exhibition }) => {
      const { path } = await exhibition.give({ title, note: 'For the wall.' });
      await page.goto(path);
      await expectPainted(picture(page));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByText('For the wall.')).toBeVisible();
      await expect(page.getByRole('definition').filter({ hasText: '4711' })).toBeVisible();
      await expectPainted(page.getByRole('img', { name: 'Reference 1' }));
      await page.getByText('Copy these settings').click();
      await expect(page.getByRole('region', { name: 'JSON' })).toContainText('"seed": 4711');
      await page.getByRole('link', { name: 'Make your own from this' }).click();
      await page.waitForURL(/\/create\/.*seed=4711/);
    });

    test('several pictures hang on a wall, each with a page', async ({ page, exhibition }) => {
      const { path } = await exhibition.give({ title, subject: { kind: 'results', ids } });
      await page.goto(path);
      await expect(page.getByRole('listitem')).toHaveCount(2);
      await page.getByRole('link', { name: prompt }).first().click();
      await expectPainted(picture(page));
      await page.getByRole('link', { name: 'Next' }).click();
      await expect(page.getByText('2 of 2')).toBeVisible();
      await expect(page.getByRole('definition').filter({ hasText: '4712' })).toBeVisible();
      await page.getByRole('link', { name: 'All 2 pictures' }).click();
      await expect(page.getByRole('listitem')).toHaveCount(2);
    });

    test.describe('behind a password', () => {
      test.use({ expectedErrors: [/401/] });
      test('nothing is seen before, everything after', async ({ page, browser, exhibition }) => {
        const { path, change } = await exhibition.give({ title, note: 'A secret.' });
        await page.goto(path);
        const addresses = await addressesOf(page);
        await change({ password: hashed('open sesame') });
        const asked = await page.goto(path);
        expect(asked?.status()).toBe(401);
        expect(await asked?.text()).not.toMatch(/The keeper|A secret|lamplight|4711|og:|\/image\//);
        expect(new Set(await statusesOf(page, addresses))).toEqual(new Set([401]));

        await page.getByLabel('Password').fill('open barley');
        await page.getByRole('button', { name: 'Open' }).click();
        await expect(page.getByRole('alert')).toHaveText('That is not the password.');
        await page.getByLabel('Password').fill('open sesame');
        await page.keyboard.press('Enter');
        await expectPainted(picture(page));
        expect(new URL(page.url()).pathname).toBe(path);
        // The card is shown by sites that no password was given to.
        await expect(page.locator('meta[property^="og:"]')).toHaveCount(0);

        const other = await browser.newContext({ baseURL: exhibition.url });
        expect(new Set(await statusesOf(await other.newPage(), addresses))).toEqual(new Set([401]));
        await other.close();
        await change({ password: hashed('another') });
        expect((await page.reload())?.status()).toBe(401);
        expect(new Set(await statusesOf(page, addresses))).toEqual(new Set([401]));
      });
    });
  });
}

test.describe('a link that ends', () => {
  test.use({ expectedErrors: [/404/] });

  for (const [how, end] of [
    ['is taken back', (link: Given) => link.revoke()],
    ['expires', (link: Given) => link.change({ expiresAt: Date.now() - 1 })],
  ] as const) {
    test(`shows nothing any more when it ${how}, at addresses handed out before neither`, async ({
      page,
      exhibition,
    }) => {
      const link = await exhibition.give({ title, original: true });
      await page.goto(link.path);
      const addresses = await addressesOf(page);
      expect(await statusesOf(page, addresses)).toEqual([200, 304, 304, 304, 200, 304]);
      await end(link);
      const answer = await page.reload();
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
      expect(new Set(await statusesOf(page, addresses))).toEqual(new Set([404]));
      // Nobody can tell it from one that never was.
      const never = await page.request.get(`/s/${'x'.repeat(32)}`);
      expect([never.status(), await never.text()]).toEqual([404, await answer?.text()]);
    });
  }

  test('a cut, lengthened or guessed one is none', async ({ page, exhibition }) => {
    const { path } = await exhibition.give();
    for (const other of [
      path.slice(0, -1),
      `${path}A`,
      '/s/x',
      `${path}?picture=x`,
      `${path}/image/x/large`,
    ]) {
      expect((await page.request.get(other)).status()).toBe(404);
    }
  });
});

test('a change of what is shown holds at once', async ({ page, exhibition }) => {
  const link = await exhibition.give({ title, level: 'references', original: true });
  await page.goto(link.path);
  const addresses = await addressesOf(page);
  const reference = await page.getByRole('img', { name: 'Reference 1' }).getAttribute('src');
  const [original = '', settings = ''] = [addresses[3], addresses[4]];

  await link.change({ level: 'settings', original: false });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Made from' })).toHaveCount(0);
  expect(await statusesOf(page, [reference ?? '', original, settings])).toEqual([404, 404, 200]);
  await link.change({ level: 'prompt' });
  expect(await (await page.reload())?.text()).not.toMatch(/4711|FLUX/);
  await expect(page.getByText(prompt)).toBeVisible();
  expect(await statusesOf(page, [settings])).toEqual([404]);
  await link.change({ level: 'picture' });
  expect(await (await page.reload())?.text()).not.toMatch(/4711|lamplight/);
  await expectPainted(page.getByRole('img', { name: title }));
});

test('nothing private is in what a stranger gets', async ({ page, exhibition }) => {
  const link = await exhibition.give({ title, original: true, embeddable: true, indexed: true });
  await page.goto(link.path);
  const reference = await page.getByRole('img', { name: 'Reference 1' }).getAttribute('src');
  const oembed = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const all = [...(await addressesOf(page)), reference ?? '', oembed ?? ''];
  for (const address of all) {
    const answer = await page.request.get(address);
    expect(answer.status()).toBe(200);
    const told = `${JSON.stringify(answer.headers())}${(await answer.body()).toString('latin1')}`;
    expect(exhibition.secrets.filter((secret) => told.includes(secret))).toEqual([]);
  }
  const token = link.path.slice('/s/'.length);
  expect([exhibition.output().includes(token), exhibition.output().includes(prompt)]).toEqual([false, false]);
});

test('the page loads nothing of the studio and hardly any script', async ({ page, exhibition }) => {
  const { path } = await exhibition.give();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(path, { waitUntil: 'networkidle' });
  expect(asked.filter((one) => !one.startsWith('/s/') && one !== '/favicon.ico')).toEqual([]);
  const scripts = await page.locator('script').allTextContents();
  expect(scripts.join('').length).toBeLessThan(2000);
});

test('other sites may frame it where the owner lets them, and search engines list it', async ({
  request,
  exhibition,
}) => {
  const link = await exhibition.give();
  const headers = async () => (await request.get(link.path)).headers();
  expect(await headers()).toMatchObject({
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'x-robots-tag': 'noindex',
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
  });
  await link.change({ embeddable: true, indexed: true });
  const open = await headers();
  expect(open['content-security-policy']).toContain('frame-ancestors *');
  expect([open['x-robots-tag'], open['x-frame-options']]).toEqual([undefined, undefined]);
});

test('settings are copied, and a view is counted', async ({ page, context, exhibition }) => {
  const link = await exhibition.give();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(link.path);
  await page.getByText('Copy these settings').click();
  await page.getByRole('button', { name: 'Copy JSON' }).click();
  await expect(page.getByRole('region', { name: 'JSON' }).getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(copied)).toMatchObject({ params: { prompt, seed: 4711 } });
  expect(JSON.parse(copied).params).not.toHaveProperty('image_urls');
  await expect.poll(link.views).toBe(1);
});

for (const width of [390, 1440]) {
  test(`at ${width} px everything fits and axe finds nothing, light or dark`, async ({
    browser,
    exhibition,
  }) => {
    const password = hashed('open sesame');
    const several = { kind: 'results', ids } as const;
    const links = [
      await exhibition.give({ title, original: true }),
      await exhibition.give({ subject: several }),
    ];
    const paths = [...links, await exhibition.give({ password })].map(({ path }) => path);
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        baseURL: exhibition.url,
        viewport: { width, height: 844 },
        colorScheme,
      });
      const page = await context.newPage();
      for (const path of [...paths, '/s/none']) {
        await page.goto(path);
        for (const folded of await page.locator('summary').all()) await folded.click();
        await expectAccessible(page);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over).toBeLessThanOrEqual(0);
      }
      await context.close();
    }
  });
}
