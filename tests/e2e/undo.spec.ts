import type { Page } from '@playwright/test';
import { alive, expect, flex, generatePicture, holdBack, openCreate, test } from './studio';

const message = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

/** Two pictures in the gallery, selected, and a clock that the test turns. */
async function selectTwo(page: Page, search: string): Promise<void> {
  await openCreate(page, flex.slug, '?width=512&height=512');
  for (const number of ['first', 'second']) await generatePicture(page, `${search} ${number}`);
  await page.clock.install();
  await page.goto(`/gallery?q=${encodeURIComponent(`"${search}"`)}`);
  await alive(page.locator('a[data-tile]').first());
  await page.getByRole('button', { name: 'Select all' }).click();
}
/** As far as the question; the press that answers it is left to the test. */
const askToTrash = async (page: Page) => {
  await page
    .getByRole('region', { name: 'Selection' })
    .getByRole('button', { name: 'Move to trash' })
    .click();
  const yes = page.getByRole('button', { name: 'Move 2 pictures to trash' });
  await expect(yes).toBeVisible();
  return yes;
};

test('what was done at once can be taken back for some seconds', async ({ page }) => {
  await selectTwo(page, 'Gone in a moment');
  await (await askToTrash(page)).click();
  const done = message(page, 'Moved 2 pictures');
  await expect(done).toBeVisible();
  await page.mouse.move(0, 0);
  await page.clock.fastForward(16_000);
  await expect(done).toBeHidden();
});

test('what is offered to be taken back is taken back by a key, wherever the focus is', async ({ page }) => {
  await selectTwo(page, 'Starred by mistake');
  await page.keyboard.press('4');
  const done = message(page, 'Gave 4 stars to 2 pictures');
  await expect(done).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(done).toBeHidden();
  await page.goto('/gallery?q=rating%3E%3D4%20%22Starred%20by%20mistake%22');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
});

test('what takes minutes is said as long as it takes, and can be taken back until the message is closed', async ({
  page,
}) => {
  await selectTwo(page, 'Gone after minutes');
  const yes = await askToTrash(page);
  const answer = await holdBack(page, '**/api/acts/*', 'POST');
  await yes.click();
  await page.mouse.move(0, 0);
  await page.clock.fastForward(1000);
  await expect(message(page, 'Working…')).toBeVisible();
  await page.clock.fastForward(120_000);
  await expect(message(page, 'Working…')).toBeVisible();
  answer();
  const done = message(page, 'Moved 2 pictures');
  await expect(done).toBeVisible();
  await page.clock.fastForward(120_000);
  await expect(done).toBeVisible();
  await done.getByRole('button', { name: 'Undo' }).click();
  await expect(done).toBeHidden();
  await expect(page.locator('a[data-tile]')).toHaveCount(2);
});

test('an act on all results that takes its time keeps no other waiting', async ({ page, context }) => {
  await selectTwo(page, 'Liked meanwhile');
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const asked: string[] = [];
  await page.route('**/*', async (route) => {
    if (route.request().method() === 'POST' && asked.push(route.request().url()) === 1) await held;
    await route.continue();
  });
  await page.keyboard.press('4');
  await expect.poll(() => asked.length).toBe(1);
  await page.keyboard.press('Escape');
  await page.locator('a[data-tile]').first().focus();
  await page.keyboard.press('f');
  const other = await context.newPage();
  await expect(async () => {
    await other.goto(`/gallery?q=${encodeURIComponent('is:favourite "Liked meanwhile"')}`);
    await expect(other.locator('a[data-tile]')).toHaveCount(1, { timeout: 2000 });
  }).toPass();
  await other.close();
  answer();
  await expect(message(page, 'Gave 4 stars to 2 pictures')).toBeVisible();
});
