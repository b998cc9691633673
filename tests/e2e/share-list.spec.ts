import { giveLink, withStore } from '../support/seed-shares';
import { type StudioServer, startStudio } from '../support/studio-server';
import { alive, expect, expectAccessible, test as studioTest } from './studio';

const day = 86_400_000;

/** A studio with sixty links, every third of which has expired. */
const test = studioTest.extend<{ readonly many: StudioServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
  many: async ({}, use) => {
    const studio = await startStudio({
      fill: (dataDir) =>
        withStore(dataDir, async (store) => {
          for (let at = 1; at <= 60; at++) {
            await giveLink(store, {
              subject: { kind: 'results', ids: ['0197a000-0000-7000-8000-00000000000a'] },
              title: `Proof ${at}`,
              note: at % 2 ? 'For Mara' : '',
              createdAt: Date.now() - at * day,
              expiresAt: at % 3 ? null : Date.now() - day,
            });
          }
        }),
    });
    await use(studio);
    await studio.close();
  },
  baseURL: ({ many }, use) => use(many.url),
});

test('many links are found, shown by and by, and cleared of those that have ended', async ({ page }) => {
  await page.goto('/shares');
  const rows = page.getByRole('listitem');
  const search = page.getByRole('searchbox', { name: 'Find a link' });
  await alive(search);
  await expect(rows).toHaveCount(50);
  await page.getByRole('button', { name: 'Show more of 60' }).press('Enter');
  await expect(rows).toHaveCount(60);
  await expect(rows.nth(50)).toBeFocused();

  await search.fill('mara proof');
  await expect(rows).toHaveCount(30);
  await page.getByRole('combobox', { name: 'Which links' }).selectOption('Ended ones');
  await expect(rows).toHaveCount(10);
  await expect(rows.filter({ hasText: 'Expired' })).toHaveCount(10);
  await search.fill('nobody');
  await expect(page.getByRole('status').filter({ hasText: 'No link is like that.' })).toBeVisible();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    const box = await search.boundingBox();
    expect(box?.width).toBeGreaterThan(120);
  }
  await expectAccessible(page);

  await search.fill('');
  await page.getByRole('button', { name: 'Clear 20 ended' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('20 links');
  await dialog.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(rows).toHaveCount(20);
  await page.getByRole('button', { name: 'Clear 20 ended' }).press('Enter');
  await dialog.getByRole('button', { name: 'Clear them' }).press('Enter');
  await expect(rows).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Shared links' })).toBeFocused();
  await page.getByRole('combobox', { name: 'Which links' }).selectOption('All links');
  await expect(rows).toHaveCount(40);
  await page.reload();
  await expect(rows).toHaveCount(40);
  await expect(page.getByRole('button', { name: /^Clear/ })).toHaveCount(0);
});
