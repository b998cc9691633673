import type { Page, Route } from '@playwright/test';
import {
  alive,
  chooseCount,
  expect,
  expectPainted,
  factOf,
  freePlaces,
  generate,
  generateButton,
  generatePicture,
  klein,
  openCreate,
  pictureOf,
  promptBox,
  test,
  tileOf,
} from './studio';

test.describe('while the server is away', () => {
  test.use({
    expectedErrors: [
      /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|Failed to fetch|network/i,
    ],
  });

  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    test(`a restart by ${signal} loses nothing`, async ({ page, studio }) => {
      const prompt = `Under way during ${signal}`;
      await studio.control({ latencyMs: 4000 });
      await openCreate(page, klein.slug);
      await promptBox(page).fill(prompt);
      await chooseCount(page, 3);
      await generateButton(page).click();
      const tiles = page.getByRole('link', { name: prompt });
      await expect(tiles).toHaveCount(3);
      await expect(tileOf(page, prompt).first()).toContainText('about');
      await studio.stop(signal);
      await studio.start();
      // The page was not reloaded: its stream came back by itself.
      const pictures = pictureOf(page, prompt);
      await expect(pictures).toHaveCount(3, { timeout: 30_000 });
      await expectPainted(pictures.first());
    });
  }

  test('the trash stays on the screen where the studio ends while it is asked for again', async ({
    page,
    context,
    studio,
  }) => {
    const [first, last] = ['Thrown away before the end', 'Thrown away at the end'];
    const inTrash = (prompt: string) => page.getByRole('checkbox', { name: prompt });
    const throwAway = async (tab: Page, prompt: string) => {
      await tab.goto(`/gallery?q=${encodeURIComponent(`"${prompt}"`)}`);
      await alive(tab.locator('a[data-tile]').first());
      await tab.locator('a[data-tile]').first().focus();
      await tab.keyboard.press('Delete');
      await expect(tab.getByRole('status').filter({ hasText: 'Moved 1 picture' })).toBeVisible();
    };
    await openCreate(page, klein.slug);
    await generatePicture(page, first);
    await generatePicture(page, last);
    await throwAway(page, first);
    await page.goto('/gallery/trash');
    await alive(inTrash(first));
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''));

    const asked = new Promise<void>((resolve) => {
      const atItsEnd = async (route: Route) => {
        await studio.stop('SIGKILL');
        await route.continue();
        resolve();
      };
      page.route('**/gallery/trash*', atItsEnd, { times: 1 });
    });
    await throwAway(await context.newPage(), last);
    await asked;
    await expect(page.getByText('Reconnecting…')).toBeVisible();
    await studio.start();
    await expect(inTrash(last)).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('[data-same-page]')).toHaveCount(1);
  });

  test('an act of unknown outcome is told as one, and no longer than the studio is away', async ({
    page,
    studio,
  }) => {
    const prompt = 'Marked while the studio is away';
    await openCreate(page, klein.slug);
    await generatePicture(page, prompt);
    await page.goto(`/gallery?q=${encodeURIComponent(`"${prompt}"`)}`);
    const tile = page.locator('a[data-tile]');
    await alive(tile);
    await tile.focus();
    await studio.stop('SIGKILL');
    await page.keyboard.press('f');
    const told = page.getByRole('status').getByText('Whether anything was changed shows when it is back.');
    await expect(told).toBeVisible();
    // Under the pointer it would stay for good.
    await told.hover();
    await studio.start();
    await expect(told).toBeHidden();
  });

  test('a submit whose answer was lost waits for a person and is never repeated by itself', async ({
    page,
    studio,
  }) => {
    const prompt = 'Accepted, but the answer was lost';
    const before = await studio.submits();
    await studio.control({ faults: [{ on: 'submit', times: 1, fault: { acceptThenCut: true } }] });
    await openCreate(page, klein.slug);
    await generate(page, prompt);
    const tile = tileOf(page, prompt);
    await expect(tile).toContainText('May have been sent');
    await studio.stop();
    await studio.start();
    await page.reload();
    await expect(tile).toContainText('May have been sent');
    expect(await studio.submits()).toBe(before + 1);

    const sendAgain = tile.getByRole('button', { name: /^Send again/ });
    await alive(sendAgain);
    await sendAgain.click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Send again/ })
      .click();
    await expectPainted(pictureOf(page, prompt));
    expect(await studio.submits()).toBe(before + 2);
  });
});

test('without credits, the tile says so and leads to where they are bought; retry works after', async ({
  page,
  studio,
  paid,
}) => {
  const prompt = 'Too poor at first';
  const body = JSON.stringify({ error: 'You have insufficient credits. Balance 0.01, needed 0.033' });
  await studio.control({ faults: [{ on: 'submit', times: 1, fault: { status: 406, body } }] });
  await page.goto(`${paid.url}/create/${klein.slug}`);
  await alive(page.getByRole('form'));
  await generate(page, prompt);
  const tile = tileOf(page, prompt);
  await expect(tile).toContainText('Not enough credits');
  await expect(tile).toContainText('Not charged');
  await expect(tile.getByRole('link', { name: 'Top up credits' })).toHaveAttribute(
    'href',
    /^https:\/\/cloud\.segmind\.com\//,
  );
  await tile.getByRole('button', { name: 'Retry' }).click();
  await expectPainted(pictureOf(page, prompt));
});

test('the sandbox’s own money is never mistaken for real money', async ({ page, studio }) => {
  const prompt = 'No play money left';
  await studio.control({ balance: 0 });
  await openCreate(page, klein.slug);
  await generate(page, prompt);
  await expect(tileOf(page, prompt)).toContainText('No real money is involved');
  await expect(tileOf(page, prompt).getByRole('link', { name: 'Top up credits' })).toHaveCount(0);
  const low = page.getByRole('banner').getByRole('link', { name: /Low balance and budget/ });
  await expect(low).toHaveAttribute('href', '/budget');
  await tileOf(page, prompt).getByRole('button', { name: 'Refill play money' }).click();
  await expect(page.getByRole('banner')).toContainText('$100.00');
  await tileOf(page, prompt).getByRole('button', { name: 'Retry' }).click();
  await expectPainted(pictureOf(page, prompt));
});

test('a job that fails is not charged and can be tried again', async ({ page, studio }) => {
  const prompt = 'Fails once';
  await studio.control({ faults: [{ on: 'submit', times: 1, fault: { failed: 'The model fell over' } }] });
  await openCreate(page, klein.slug);
  await generate(page, prompt);
  const tile = tileOf(page, prompt);
  await expect(tile).toContainText('The model could not make this picture');
  await tile.getByRole('button', { name: 'Retry' }).click();
  await expectPainted(pictureOf(page, prompt));
  await page.getByRole('link', { name: prompt }).click();
  await expect(factOf(page, 'Cost')).toContainText('$');
});

test('what is queued can be cancelled', async ({ page, studio }) => {
  const prompt = 'One of many in the queue';
  await studio.control({ latencyMs: 300_000 });
  await openCreate(page, klein.slug);
  await chooseCount(page, 8);
  await generate(page, 'Filling the eight places');
  await expect(page.getByRole('link', { name: 'Filling the eight places' })).toHaveCount(8);
  await chooseCount(page, 1);
  await generate(page, prompt);
  await tileOf(page, prompt).getByRole('button', { name: 'Cancel' }).click();
  await expect(tileOf(page, prompt)).toContainText('Cancelled');
  await freePlaces(page, studio, 'Filling the eight places');
});
