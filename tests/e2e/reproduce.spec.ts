import type { Page } from '@playwright/test';
import {
  alive,
  expect,
  expectAccessible,
  expectPainted,
  factOf,
  flex,
  generate,
  generateButton,
  generatePicture,
  klein,
  numberBox,
  openAdvanced,
  openCreate,
  openResult,
  pictureOf,
  promptBox,
  test,
} from './studio';

const region = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const reproduceButton = (page: Page) => page.getByRole('button', { name: /^Reproduce and verify/ });
const idOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';

/** A result with this prompt and seed, on its own page. */
async function make(page: Page, slug: string, prompt: string, seed: string) {
  await openCreate(page, slug);
  await numberBox(page, 'Seed').fill(seed);
  await generatePicture(page, prompt);
  await openResult(page, prompt);
  await alive(reproduceButton(page));
}

test('a result is sent again by keyboard, says what came back, and still says so later', async ({ page }) => {
  await make(page, klein.slug, 'A kettle to make twice', '11');
  const original = idOf(page);
  const button = reproduceButton(page);
  await expect(button).toContainText('about $');
  await button.focus();
  await page.keyboard.press('Enter');
  const panel = region(page, 'Reproduction');
  await expect(panel.getByText('Byte-identical')).toBeVisible();
  await expect(panel).toContainText('byte for byte');
  await page.reload();
  await expect(panel.getByText('Byte-identical')).toBeVisible();
  await expect(panel.locator('time')).toBeVisible();

  await panel.getByRole('link', { name: 'The second picture' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith(original));
  const back = page.getByRole('link', { name: /Reproduction of/ });
  await expect(back).toContainText('A kettle to make twice');
  await back.click();
  await page.waitForURL((url) => url.pathname.endsWith(original));

  await page.goto('/gallery');
  const tile = page.getByRole('listitem').filter({ has: page.locator(`[data-tile="${original}"]`) });
  await expect(tile.getByRole('img', { name: /^Made again: byte-identical, \d+ \w+ \d{4}/ })).toBeVisible();
});

test('another picture is called different, with a map of where', async ({ page, studio }) => {
  await make(page, klein.slug, 'A jug that is not', '21');
  const other = await factOf(page, 'Request').textContent();
  const answer = await page.request.get(`${studio.url}/sandbox/v2/requests/${other?.trim()}`, {
    headers: { 'x-api-key': 'any' },
  });
  const fault = { status: 200, body: await answer.text(), contentType: 'application/json' };
  await make(page, klein.slug, 'A teapot that changes', '22');
  await studio.control({ faults: [{ on: 'result', promptIncludes: 'A teapot', fault }] });
  await reproduceButton(page).click();
  const panel = region(page, 'Reproduction');
  await expect(panel.getByText('Different', { exact: true })).toBeVisible();
  await expect(panel).toContainText(/\d+ % of the pixels differ\..*SSIM 0\.\d{3}/);
  const show = panel.getByRole('button', { name: 'Show where they differ' });
  await alive(show);
  await show.click();
  await expectPainted(panel.getByRole('img', { name: /Map of the differences/ }));
  await panel.getByRole('button', { name: 'Hide the differences' }).click();
  await expect(panel.getByRole('img')).toHaveCount(0);
});

test('prompt upsampling is named as a reason to differ before it is paid for', async ({ page }) => {
  await openCreate(page, flex.slug);
  await page.getByRole('switch', { name: /upsampling/i }).check();
  await generatePicture(page, 'A lamp, rewritten');
  await openResult(page, 'A lamp, rewritten');
  await expect(region(page, 'Reproduction')).toContainText('It may come out differently');
});

test('a draft becomes a final in the dearer model, and each leads to the other', async ({ page }) => {
  await openCreate(page, klein.slug);
  await numberBox(page, 'Seed').fill('31');
  await openAdvanced(page);
  await page.getByRole('textbox', { name: 'Negative prompt' }).fill('fog');
  await generatePicture(page, 'A lighthouse to finish');
  await openResult(page, 'A lighthouse to finish');
  const draft = idOf(page);
  await page.getByText('More ways to use it').click();
  const promote = page.getByRole('button', { name: `Make the final with ${flex.name}` });
  await alive(promote);
  await promote.click();
  const dialog = page.getByRole('dialog', { name: `Make the final with ${flex.name}` });
  await expect(dialog).toContainText('prompt');
  await expect(dialog).toContainText('Cannot be carried: Negative prompt');
  await dialog.getByRole('button', { name: /^Make the final.*about \$/ }).click();
  await page.waitForURL((url) => !url.pathname.endsWith(draft));
  await expect(factOf(page, 'Seed')).toContainText('31');
  await page.getByRole('link', { name: /Final of/ }).click();
  await page.waitForURL((url) => url.pathname.endsWith(draft));
  await expect(page.getByRole('link', { name: /Draft of/ })).toContainText(flex.name);
});

test('chosen drafts become finals together and once each; what is none stays as it is', async ({
  page,
  studio,
}) => {
  await openCreate(page, klein.slug);
  await openAdvanced(page);
  await page.getByRole('textbox', { name: 'Negative prompt' }).fill('fog');
  await generatePicture(page, 'Chosen for a final, one');
  await generatePicture(page, 'Chosen for a final, two');
  await openCreate(page, flex.slug);
  await generatePicture(page, 'Chosen for a final, already dear');
  const dialog = page.getByRole('dialog', { name: /^Make finals of/ });
  const told = (text: string) => page.getByRole('status').filter({ hasText: text });
  const makeAll = async (button: RegExp) => {
    await page.goto(`/gallery?q=${encodeURIComponent('"Chosen for a final"')}`);
    await alive(page.locator('a[data-tile]').first());
    await page.getByRole('button', { name: 'Select all' }).click();
    await page
      .getByRole('region', { name: 'Selection' })
      .getByRole('button', { name: 'Make finals' })
      .press('Enter');
    await expect(dialog.getByRole('button', { name: button })).toContainText('about $');
    await expectAccessible(page);
  };
  const before = await studio.submits();
  await makeAll(/^Make 2 finals/);
  await expect(dialog).toContainText('Cannot be carried: Negative prompt');
  await expect(dialog).toContainText('One of them stays as it is');
  await dialog.getByRole('button', { name: /^Make 2 finals/ }).press('Enter');
  await expect(told('2 finals are being made.')).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => studio.submits()).toBe(before + 2);

  await makeAll(/^Make 2 finals/);
  await dialog.getByRole('button', { name: /^Make 2 finals/ }).press('Enter');
  await expect(told('2 have theirs already.')).toBeVisible();
  expect(await studio.submits()).toBe(before + 2);
  await page.goto(`/gallery?q=${encodeURIComponent('"Chosen for a final" is:final')}`);
  await expect(page.locator('a[data-tile]')).toHaveCount(2);
});

test('what exists is shown before it is paid for again', async ({ page, studio }) => {
  await make(page, klein.slug, 'A pear, once', '41');
  const before = await studio.submits();
  await page.getByRole('link', { name: 'Use these settings' }).click();
  await page.waitForURL(/\/create\//);
  await alive(page.getByRole('form'));
  await generateButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'You already have this picture' });
  await expectPainted(dialog.getByRole('img'));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await studio.submits()).toBe(before);
  await generateButton(page).click();
  await dialog.getByRole('button', { name: /^Make it again/ }).click();
  await expect(dialog).toBeHidden();
  await expect(pictureOf(page, 'A pear, once')).toHaveCount(2);
  expect(await studio.submits()).toBe(before + 1);
});

test('what failed is not tried again unasked, when there is a picture by now', async ({ page, studio }) => {
  const prompt = 'A quince, in vain at first';
  const fault = { status: 400, body: JSON.stringify({ error: 'Not now.' }) };
  await studio.control({ faults: [{ on: 'submit', times: 1, promptIncludes: prompt, fault }] });
  await openCreate(page, klein.slug);
  await numberBox(page, 'Seed').fill('61');
  await generate(page, prompt);
  const retry = page
    .getByRole('listitem')
    .filter({ hasText: prompt })
    .getByRole('button', { name: 'Retry', exact: true });
  await alive(retry);
  await generateButton(page).click();
  await expectPainted(pictureOf(page, prompt));
  const before = await studio.submits();
  await retry.click();
  const dialog = page.getByRole('dialog', { name: 'You already have this picture' });
  await expectPainted(dialog.getByRole('img'));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(retry).toBeFocused();
  expect(await studio.submits()).toBe(before);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: /^Make it again.*about \$/ }).click();
  await expect(dialog).toBeHidden();
  await expect(pictureOf(page, prompt)).toHaveCount(2);
  expect(await studio.submits()).toBe(before + 1);
});

test('only the seed or only the prompt goes into the draft', async ({ page }) => {
  await make(page, klein.slug, 'A plum to borrow from', '51');
  const result = page.url();
  await openCreate(page, klein.slug);
  await promptBox(page).fill('My own words');
  await numberBox(page, 'Seed').fill('7');
  await page.goto(result);
  await page.getByText('More ways to use it').click();
  await page.getByRole('link', { name: 'Only the seed' }).click();
  await page.waitForURL(/\/create\//);
  await expect(numberBox(page, 'Seed')).toHaveValue('51');
  await expect(promptBox(page)).toHaveValue('My own words');
  await page.goto(result);
  await page.getByText('More ways to use it').click();
  await page.getByRole('link', { name: 'Only the prompt' }).click();
  await page.waitForURL(/\/create\//);
  await expect(promptBox(page)).toHaveValue('A plum to borrow from');
  await page.goto(result);
  await page.getByText('More ways to use it').click();
  const other = page.getByRole('link', { name: `In ${flex.name}` });
  await expect(other).toContainText('With everything that was changed');
  await other.click();
  await page.waitForURL(new RegExp(`/create/${flex.slug}`));
  await expect(promptBox(page)).toHaveValue('A plum to borrow from');
});
