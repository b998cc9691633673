import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import {
  expect,
  expectAccessible,
  expectPainted,
  factOf,
  flex,
  generatePicture,
  klein,
  openCreate,
  openResult,
  test,
} from './studio';

/** A plain picture of one colour, told apart by it. */
async function picture(color: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const image = sharp({ create: { width: 80, height: 60, channels: 3, background: color } });
  return { name: `${color}.png`, mimeType: 'image/png', buffer: await image.png().toBuffer() };
}

const tray = (page: Page): Locator => page.getByRole('group', { name: 'Reference images' });
const thumbs = (page: Page): Locator => tray(page).getByRole('img', { name: /^Reference \d/ });
const sourcesOf = (page: Page): Promise<(string | null)[]> =>
  thumbs(page).evaluateAll((images) => images.map((image) => image.getAttribute('src')));
const choose = (page: Page, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> =>
  tray(page).locator('input[type=file]').setInputFiles(files);

test('references are uploaded, reordered with the keyboard, sent and shown on the result', async ({
  page,
}) => {
  await openCreate(page, flex.slug);
  await choose(page, [await picture('red'), await picture('blue')]);
  await expect(thumbs(page)).toHaveCount(2);
  const [red, blue] = await sourcesOf(page);
  await page.getByRole('button', { name: 'Move image 2 earlier' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => sourcesOf(page)).toEqual([blue, red]);

  await generatePicture(page, 'Made of two colours');
  await openResult(page, 'Made of two colours');
  const shown = factOf(page, 'Reference images').getByRole('img');
  await expect(shown).toHaveCount(2);
  await expectPainted(shown.first());
});

test('the tray survives a reload, and a picture can be taken out again', async ({ page }) => {
  await openCreate(page, klein.slug);
  await choose(page, await picture('green'));
  await expect(thumbs(page)).toHaveCount(1);
  await page.reload();
  await expect(thumbs(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove image 1' }).click();
  await expect(thumbs(page)).toHaveCount(0);
});

test('a result of the gallery can be the next reference, and shapes the picture', async ({ page }) => {
  await openCreate(page, flex.slug);
  await page.getByRole('button', { name: 'Wide 16:9' }).click();
  await generatePicture(page, 'A wide picture to refer to');
  await openCreate(page, klein.slug);
  await page.getByRole('button', { name: 'Gallery', exact: true }).press('Enter');
  const picker = page.getByRole('dialog', { name: 'Choose a picture' });
  await expect(picker.getByRole('textbox', { name: 'Words of the prompt' })).toBeFocused();
  await page.keyboard.type('zeppelin');
  await expect(picker).toContainText('No picture was made from a prompt with all these words.');
  await picker.getByRole('textbox').fill('wide pict');
  const wide = picker.getByRole('button', { name: 'A wide picture to refer to' });
  await expect(wide).toHaveCount(1);
  await expectAccessible(page);
  // Enter in the box of a form generates nothing.
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(wide).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(picker.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(picker).toBeHidden();
  await expect(page.getByRole('button', { name: 'Gallery', exact: true })).toBeFocused();
  await expect(thumbs(page)).toHaveCount(1);
  await page.getByRole('radio', { name: 'As reference' }).check();
  await generatePicture(page, 'Shaped like its reference');
  const box = await page.getByRole('link', { name: 'Shaped like its reference' }).boundingBox();
  expect(box && box.width / box.height).toBeCloseTo(16 / 9, 1);
});

test.describe('what is no picture', () => {
  test.use({ expectedErrors: [/status of 4\d\d/] });

  test('is refused with a sentence, and the rest stays', async ({ page }) => {
    await openCreate(page, flex.slug);
    await choose(page, await picture('white'));
    await expect(thumbs(page)).toHaveCount(1);
    await choose(page, { name: 'notes.txt', mimeType: 'image/png', buffer: Buffer.from('not a picture') });
    const problem = tray(page).getByRole('alert');
    await expect(problem).toContainText(/picture|image/i);
    await expect(thumbs(page)).toHaveCount(1);
    await page.getByRole('button', { name: 'Dismiss notes.txt' }).click();
    await expect(problem).toHaveCount(0);
  });
});

test('more pictures than the model takes are refused by name', async ({ page }) => {
  await openCreate(page, klein.slug);
  const colors = ['red', 'orange', 'yellow', 'green', 'blue'];
  await choose(page, await Promise.all(colors.map(picture)));
  await expect(thumbs(page)).toHaveCount(4);
  await expect(tray(page)).toContainText('4 / 4');
  await expect(tray(page)).toContainText('At most 4 reference images. 1 of the 5 was left out.');
  const more = tray(page).getByRole('button', { name: /^(Choose files|Gallery|Address)$/ });
  await expect(more).toHaveCount(3);
  for (const button of await more.all()) {
    await expect(button).toBeDisabled();
    await expect(button).toHaveAccessibleDescription(/Every place is taken/);
  }
});

test('what is no picture takes no place from one that is', async ({ page }) => {
  await openCreate(page, klein.slug);
  const text = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('no picture') });
  const pictures = await Promise.all(['red', 'orange', 'yellow', 'green'].map(picture));
  await choose(page, [text('a.txt'), text('b.txt'), ...pictures]);
  await expect(thumbs(page)).toHaveCount(4);
  await expect(tray(page).getByRole('alert')).toHaveCount(2);
  await expect(tray(page)).not.toContainText('left out');
});

test('“As reference” waits for a reference', async ({ page }) => {
  await openCreate(page, klein.slug);
  const option = page.getByRole('radio', { name: 'As reference' });
  await expect(option).toBeDisabled();
  await expect(page.getByRole('radiogroup', { name: 'Aspect ratio' })).toContainText(
    'Add a reference image first',
  );
  await choose(page, await picture('red'));
  await option.check();
  await page.getByRole('button', { name: 'Remove image 1' }).click();
  await expect(page.getByRole('radiogroup', { name: 'Aspect ratio' })).toHaveAccessibleDescription(
    /Add a reference image first/,
  );
});
