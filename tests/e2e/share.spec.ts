import { hashed } from '../support/seed-shares';
import { ids, picture, prompt, test, title } from './shared';
import { expect, expectAccessible, expectPainted } from './studio';

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

    test('two of several are seen beside each other', async ({ page, exhibition }) => {
      const { path } = await exhibition.give({ subject: { kind: 'results', ids } });
      await page.goto(path);
      await page.getByRole('link', { name: 'Two beside each other' }).click();
      await expect(page.locator('figure')).toHaveCount(2);
      await page.locator('select[name="left"]').selectOption('Picture 2');
      await page.getByRole('button', { name: 'Show these' }).click();
      await expect(page.getByRole('figure').first()).toContainText('Picture 2');
      for (const one of await picture(page).all()) await expectPainted(one);
      const wipe = page.getByRole('radio', { name: 'Wipe' });
      await expect(wipe).toHaveCount(javaScriptEnabled ? 1 : 0);
      if (!javaScriptEnabled) return;
      await wipe.check();
      await page.getByRole('button', { name: 'Show these' }).click();
      await page.waitForURL(/look=wipe/);
      await expect(wipe).toBeChecked();
    });
  });
}

test('a print is whole on the first screen, alone and among others', async ({ page, exhibition }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const chosen of [[ids[1]], [ids[1], ids[0]]]) {
    const { path } = await exhibition.give({ subject: { kind: 'results', ids: chosen } });
    await page.goto(path);
    if (chosen.length > 1) await page.getByRole('listitem').first().getByRole('link').click();
    await expect(page.getByRole('definition').filter({ hasText: '4712' })).toBeVisible();
    await expect(page.locator('.frame')).toBeInViewport({ ratio: 1 });
  }
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

test('one is wiped over the other, by keyboard too', async ({ page, exhibition }) => {
  const { path } = await exhibition.give({ subject: { kind: 'results', ids } });
  await page.goto(path);
  await page.getByRole('link', { name: 'Two beside each other' }).click();
  await page.getByRole('radio', { name: 'Wipe' }).check();
  const seen = () =>
    page
      .locator('figure .frame')
      .nth(1)
      .evaluate((frame) => getComputedStyle(frame).clipPath);
  expect(await seen()).toContain(' 50%');
  const [left, right] = await Promise.all(
    [0, 1].map((at) => page.locator('figure img').nth(at).boundingBox()),
  );
  expect(left).toEqual(right);
  await page.getByRole('slider').press('ArrowRight');
  expect(await seen()).toContain(' 51%');
  await page.getByRole('slider').press('Home');
  expect(await seen()).toContain(' 0%');
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
        const two = page.getByRole('link', { name: 'Two beside each other' });
        if (await two.count()) {
          await expectAccessible(page);
          await two.click();
          await page.getByRole('radio', { name: 'Wipe' }).check();
        }
        for (const folded of await page.locator('summary').all()) await folded.click();
        await expectAccessible(page);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over).toBeLessThanOrEqual(0);
      }
      await context.close();
    }
  });
}
