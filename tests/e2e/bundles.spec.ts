import { startStudio } from '../support/studio-server';
import {
  alive,
  expect,
  expectAccessible,
  expectPainted,
  factOf,
  generatePicture,
  klein,
  numberBox,
  openCreate,
  openResult,
  pictureOf,
  test,
} from './studio';

test('everything goes into another studio as one file, by keyboard; a second time changes nothing', async ({
  page,
}) => {
  await openCreate(page, klein.slug);
  await numberBox(page, 'Seed').fill('1907');
  await generatePicture(page, 'Moved house in a zip');
  await page.goto('/gallery/import');
  const open = page.getByRole('button', { name: /^Export/ });
  await alive(open);
  await open.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Download' });
  await expect(dialog.getByRole('radio', { name: /^Bundle for another studio/ })).toBeChecked();
  await expectAccessible(page);
  const [bundle] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download' }).press('Enter'),
  ]);
  expect(bundle.suggestedFilename()).toMatch(/\.zip$/);
  const file = await bundle.path();

  const other = await startStudio();
  try {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${other.url}/gallery/import`);
    await alive(page.getByText('Choose a bundle', { exact: true }));
    await page.locator('input[type=file]').first().setInputFiles(file);
    await expect(page.getByText(/ is imported$/)).toBeVisible();
    await expectAccessible(page);
    // What was pressed is gone; the next key goes on from here.
    const panel = page.getByRole('group', { name: 'Import' });
    await expect(panel).toBeFocused();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(390);

    await page.getByRole('button', { name: 'Import another' }).press('Enter');
    await expect(panel).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('input[type=file]').first()).toBeFocused();
    const note = { name: 'note.zip', mimeType: 'application/zip', buffer: Buffer.from('no zip at all') };
    await page.locator('input[type=file]').first().setInputFiles(note);
    await expect(page.getByRole('alert').filter({ hasText: 'note.zip' })).toContainText('is not a zip');
    await page.getByRole('button', { name: 'Import another' }).press('Enter');
    await page.locator('input[type=file]').first().setInputFiles(file);
    await expect(page.getByText(/ is imported$/)).toBeVisible();
    await page.getByRole('link', { name: 'Go to the gallery' }).press('Enter');
    const moved = pictureOf(page, 'Moved house in a zip');
    await expectPainted(moved);
    await expect(moved).toHaveCount(1);
    await openResult(page, 'Moved house in a zip');
    await expect(factOf(page, 'Seed')).toContainText('1907');
    await page.goto('about:blank');
  } finally {
    await other.close();
  }
});
