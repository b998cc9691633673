import { remember } from '../support/run-record';
import { hashed } from '../support/seed-shares';
import { addressesOf, type Given, picture, prompt, statusesOf, test, title } from './shared';
import { alive, expect, expectAccessible, expectPainted } from './studio';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`behind a password, JavaScript ${javaScriptEnabled}`, () => {
    test.use({ javaScriptEnabled, expectedErrors: [/401/] });
    test('nothing is seen before, everything after', async ({ page, browser, exhibition }) => {
      const { path, change } = await exhibition.give({ title, note: 'A secret.' });
      await page.goto(path);
      const addresses = await addressesOf(page);
      await change({ password: hashed('open sesame') });
      const asked = await page.goto(path);
      expect(asked?.status()).toBe(401);
      expect(await asked?.text()).not.toMatch(/The keeper|A secret|lamplight|4711|og:|\/image\//);
      expect(new Set(await statusesOf(page, addresses))).toEqual(new Set([401]));

      await page.getByLabel('Password').fill(remember('password', 'open barley'));
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
      await change({ password: hashed('another sesame') });
      expect((await page.reload())?.status()).toBe(401);
      expect(new Set(await statusesOf(page, addresses))).toEqual(new Set([401]));
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

test('one that has expired says so in the list, where it is given longer and opens again', async ({
  page,
  exhibition,
}) => {
  const over = 'Over since yesterday';
  const link = await exhibition.give({ title: over });
  await link.change({ expiresAt: Date.now() - 86_400_000 });
  await page.goto('/shares');
  const row = page.getByRole('listitem').filter({ hasText: over });
  await alive(row.getByRole('button', { name: `Change: ${over}` }));
  await expect(row).toContainText(/Expired .*not seen yet/);
  await expectAccessible(page);

  await row.getByRole('button', { name: `New address: ${over}` }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('The link has expired: change when it ends');
  await page.keyboard.press('Escape');
  await row.getByRole('button', { name: `Change: ${over}` }).press('Enter');
  await page.getByRole('dialog').getByLabel('Ends').selectOption('never');
  await page.getByRole('dialog').getByRole('button', { name: 'Change the link' }).press('Enter');
  await expect(row).toContainText('Open without end');
  expect((await page.goto(link.path))?.status()).toBe(200);
  await expectPainted(picture(page));
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
