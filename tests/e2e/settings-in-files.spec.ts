import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { textChunk } from '@/lib/image-metadata/png/text-chunk';
import {
  alive,
  expect,
  factOf,
  flex,
  generatePicture,
  klein,
  numberBox,
  openCreate,
  openResult,
  promptBox,
  test,
} from './studio';

interface Dropped {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Drags files over an element and lets them go there, as from a folder. */
async function drop(target: Locator, files: readonly Dropped[]): Promise<void> {
  const page = target.page();
  const transfer = await page.evaluateHandle(
    (list) => {
      const data = new DataTransfer();
      for (const { name, mimeType, base64 } of list) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name, { type: mimeType }));
      }
      return data;
    },
    files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') })),
  );
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}

const plain = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();

/** A picture as another program writes it. */
async function foreign(text: string): Promise<Dropped> {
  const png = await plain();
  const buffer = Buffer.concat([png.subarray(0, 33), textChunk('parameters', text), png.subarray(33)]);
  return { name: 'other.png', mimeType: 'image/png', buffer };
}

const notice = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: 'The settings of a picture.' });
const seedBox = (page: Page): Locator => numberBox(page, 'Seed');

test('a download with settings, dropped on another page, fills the form with the very settings', async ({
  page,
}) => {
  const prompt = 'A “hat” for 日本 & <b> שלום 👩‍👩‍👧';
  await openCreate(page, klein.slug);
  await seedBox(page).fill('4711');
  await generatePicture(page, prompt);
  await openResult(page, prompt);
  const link = page.getByRole('link', { name: 'Download with settings' });
  await alive(link);
  const [download] = await Promise.all([page.waitForEvent('download'), link.press('Enter')]);
  const buffer = await readFile(await download.path());
  expect(download.suggestedFilename()).toMatch(/\.png$/);

  await page.goto('/gallery');
  await alive(page.getByRole('main'));
  await drop(page.getByRole('main'), [{ name: 'x.png', mimeType: 'image/png', buffer }]);
  await expect(page).toHaveURL(/\/create\//);
  await expect(promptBox(page)).toHaveValue(prompt);
  await expect(seedBox(page)).toHaveValue('4711');
  await expect(notice(page)).toBeVisible();
  await expect(notice(page).getByRole('listitem')).toHaveCount(0);
});

test('another program’s picture, chosen by keyboard on a phone, says what did not come along', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openCreate(page, klein.slug);
  const button = page.getByRole('button', { name: 'Read settings from a picture' });
  await button.focus();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  const text = 'a lighthouse\nSteps: 400, CFG scale: 4, Seed: 12, Size: 832x1216, Model: dream';
  await chooser.setFiles([await foreign(text)]);
  await expect(page).toHaveURL(new RegExp(`/create/${flex.slug}$`));
  await expect(promptBox(page)).toHaveValue('a lighthouse');
  await expect(notice(page)).toContainText('They were read from the A1111 format.');
  await expect(notice(page)).toContainText('Nearest that goes: Steps 50 for 400.');
  await expect(notice(page)).toContainText('Not carried over: Model dream.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a second file on the same page replaces the first, and the draft can be brought back', async ({
  page,
}) => {
  await openCreate(page, flex.slug);
  await promptBox(page).fill('My own words');
  // A draft is kept a moment after the last letter.
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain('My own words');
  await drop(page.getByRole('main'), [await foreign('first\nSteps: 5, Seed: 1, Size: 512x512')]);
  await expect(promptBox(page)).toHaveValue('first');
  await page.getByRole('button', { name: 'Back to your draft' }).click();
  await expect(promptBox(page)).toHaveValue('My own words');
  await drop(page.getByRole('main'), [await foreign('second\nSteps: 5, Seed: 1, Size: 512x512')]);
  await expect(promptBox(page)).toHaveValue('second');
});

test('what is dropped on the reference images stays theirs', async ({ page }) => {
  await openCreate(page, flex.slug);
  const tray = page.getByRole('group', { name: 'Reference images' });
  await drop(tray.locator('input[type=file]').locator('..'), [
    await foreign('a lighthouse\nSteps: 4, Seed: 12'),
  ]);
  await expect(tray.getByRole('img', { name: /^Reference 1/ })).toBeVisible();
  await expect(promptBox(page)).toHaveValue('');
});

test.describe('files without settings', () => {
  test.use({ expectedErrors: [/status of 422/] });

  test('are refused with a sentence, and the page stays', async ({ page }) => {
    await openCreate(page, flex.slug);
    const main = page.getByRole('main');
    const alert = page.getByRole('alert');
    await drop(main, [{ name: 'x.png', mimeType: 'image/png', buffer: await plain() }]);
    await expect(alert.filter({ hasText: 'This picture carries no settings.' })).toBeVisible();
    await drop(main, [{ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') }]);
    await expect(alert.filter({ hasText: 'not a PNG, JPEG or WebP' })).toBeVisible();
    const both = [await foreign('a\nSteps: 4'), await foreign('b\nSteps: 4')];
    await drop(main, both);
    await expect(alert.filter({ hasText: 'One picture at a time' })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/create/${flex.slug}$`));
  });
});

test.describe('a signed picture', () => {
  test.use({ expectedErrors: [/status of 409/] });

  test('is copied only after asking', async ({ page }) => {
    await openCreate(page, klein.slug);
    await generatePicture(page, 'A signed boat');
    await openResult(page, 'A signed boat');
    await page.route('**/file?*', (route) =>
      route.request().method() === 'HEAD' ? route.fulfill({ status: 409 }) : route.continue(),
    );
    const link = page.getByRole('link', { name: 'Download with settings' });
    await alive(link);
    await link.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'This picture is signed' });
    await expect(dialog).toContainText('C2PA');
    const confirm = dialog.getByRole('button', { name: 'Download the altered copy' });
    const [download] = await Promise.all([page.waitForEvent('download'), confirm.press('Enter')]);
    expect(download.url()).toMatch(/&force$/);
    await expect(dialog).toBeHidden();
    await expect(factOf(page, 'Seed')).toBeVisible();
  });
});
