import type { Page } from '@playwright/test';
import {
  alive,
  expect,
  expectAccessible,
  flex,
  generate,
  generateButton,
  generatePicture,
  klein,
  numberBox,
  openCreate,
  openResult,
  pictureOf,
  promptBox,
  test,
  tileOf,
} from './studio';

const earlier = (page: Page) => page.getByRole('button', { name: 'Earlier prompts' });
const words = (page: Page) => page.getByRole('combobox', { name: 'Words of the prompt' });

test('an earlier prompt is found by its words with the keyboard, and what it replaced comes back', async ({
  page,
}) => {
  await openCreate(page, klein.slug);
  await generatePicture(page, 'A heron in the reeds');
  await generatePicture(page, 'A heron over the roofs');
  await generate(page, 'A heron in the reeds');
  await expect(pictureOf(page, 'A heron in the reeds')).toHaveCount(2);
  await promptBox(page).fill('Half a thought');
  await earlier(page).press('Enter');
  await expect(words(page)).toBeFocused();
  await words(page).fill('heron');
  // Unique, newest use first.
  await expect(page.getByRole('option')).toHaveText([/in the reeds/, /over the roofs/]);
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveText(/over the roofs/);
  await page.keyboard.press('Enter');
  await expect(promptBox(page)).toHaveValue('A heron over the roofs');
  await expect(promptBox(page)).toBeFocused();
  await page.getByRole('button', { name: 'Put back' }).click();
  await expect(promptBox(page)).toHaveValue('Half a thought');

  await earlier(page).click();
  await words(page).fill('heron zeppelin');
  await expect(page.getByText('No earlier prompt has all these words.')).toBeVisible();
  // Enter in the box of a form generates nothing.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(words(page)).toBeHidden();
  await expect(tileOf(page, 'Half a thought')).toHaveCount(0);
});

test('choices in braces make a picture of each, counted before; what was sent is literal ever after', async ({
  page,
}) => {
  await openCreate(page, klein.slug);
  await promptBox(page).fill('a {red|blue} {kettle|teapot}');
  await expect(generateButton(page)).toHaveAccessibleName(/^Generate 4 pictures about \$/);
  await expect(page.getByText('4 prompts, one for each combination')).toBeVisible();
  await expectAccessible(page);
  await generateButton(page).click();
  for (const prompt of ['a red kettle', 'a red teapot', 'a blue kettle', 'a blue teapot']) {
    await expect(page.getByRole('link', { name: prompt })).toHaveCount(1);
  }

  await generate(page, '{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b} ladders');
  await expect(page.getByText('This makes 128 pictures; one run makes at most 64.')).toBeVisible();
  await expect(promptBox(page)).toBeFocused();
  await expect(page.getByRole('link', { name: 'ladders' })).toHaveCount(0);

  await promptBox(page).fill('a \\{plain|simple\\} brace');
  await expect(generateButton(page)).toHaveAccessibleName(/^Generate about/);
  await generateButton(page).click();
  await openResult(page, 'a {plain|simple} brace');
  await page.getByRole('link', { name: 'Use these settings' }).click();
  await expect(promptBox(page)).toHaveValue('a \\{plain|simple\\} brace');
  await expect(generateButton(page)).toHaveAccessibleName(/^Generate about/);
});

test('some settings are kept under a name, say what they change, go to another model and can be taken back', async ({
  page,
}) => {
  await openCreate(page, flex.slug, '?steps=12&safety_tolerance=4');
  const presets = page.getByRole('button', { name: 'Presets' });
  const list = page.getByRole('list', { name: 'Presets' });
  await presets.click();
  await expect(page.getByRole('checkbox', { name: /^Steps/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Guidance/ })).not.toBeChecked();
  await page.getByRole('textbox', { name: 'Name of the preset' }).fill('Quick look');
  await page.keyboard.press('Enter');
  await expect(list.getByText('Changes nothing')).toBeVisible();
  await expectAccessible(page);

  await openCreate(page, klein.slug);
  await presets.click();
  await expect(list.getByText(/Steps: \d+ → 12/)).toBeVisible();
  await expect(list.getByText('Not for this model: Safety tolerance.')).toBeVisible();
  await page.getByRole('button', { name: 'Rename Quick look' }).click();
  await page.getByRole('textbox', { name: 'New name of Quick look' }).fill('Sketch');
  await page.keyboard.press('Enter');
  // The focus is never lost to a button that is gone.
  await expect(page.getByRole('button', { name: 'Rename Sketch' })).toBeFocused();
  await page.getByRole('button', { name: 'Delete Sketch' }).press('Enter');
  await expect(list).toBeHidden();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
  await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1);
  await page.getByRole('button', { name: 'Apply Sketch' }).click();
  const steps = numberBox(page, 'Steps');
  await expect(steps).toHaveValue('12');
  await expect(page.getByText('“Sketch” is in the form. Not carried over: Safety tolerance.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(steps).not.toHaveValue('12');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the button says how many it makes, and nothing is wider than the screen', async ({ page }) => {
    await openCreate(page, flex.slug);
    await alive(promptBox(page));
    await promptBox(page).fill('a {red|blue} door');
    await expect(generateButton(page)).toHaveAccessibleName(/^Generate 2 pictures/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await earlier(page).click();
    await expect(words(page)).toBeFocused();
    await expectAccessible(page);
  });
});
