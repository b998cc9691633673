import type { Page } from '@playwright/test';
import {
  alive,
  chooseCount,
  expect,
  expectPainted,
  factOf,
  flex,
  generateButton,
  holdBack,
  klein,
  numberBox,
  openAdvanced,
  openCreate,
  pictureOf,
  promptBox,
  seedOf,
  test,
} from './studio';

/** The requests by which a page starts anything, from now on. */
function startsOf(page: Page): readonly string[] {
  const starts: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && starts.push(request.url()));
  return starts;
}

test('an empty prompt is named, focused and costs nothing', async ({ page }) => {
  await openCreate(page, flex.slug);
  const starts = startsOf(page);
  await generateButton(page).click();
  await expect(promptBox(page)).toBeFocused();
  await expect(promptBox(page)).toHaveAccessibleDescription(/Write a prompt\./);
  await expect(page.getByRole('alert').filter({ hasText: 'Please check Prompt.' })).toBeVisible();
  expect(starts).toEqual([]);
});

test('the first wrong field gets the focus, also when it is folded away', async ({ page }) => {
  await openCreate(page, flex.slug);
  await promptBox(page).fill('A form with one mistake');
  await openAdvanced(page);
  await numberBox(page, 'Safety tolerance').fill('9');
  await page
    .locator('summary')
    .filter({ hasText: /^Advanced/ })
    .click();
  await expect(numberBox(page, 'Safety tolerance')).toBeHidden();
  await generateButton(page).click();
  await expect(numberBox(page, 'Safety tolerance')).toBeFocused();
  await expect(numberBox(page, 'Safety tolerance')).toHaveAccessibleDescription(/from 0 to 6/);
  await numberBox(page, 'Safety tolerance').fill('6');
  await expect(page.getByText(/must be a whole number from 0 to 6/)).toHaveCount(0);
});

test('a number that was cleared is a mistake, not a zero', async ({ page }) => {
  await openCreate(page, klein.slug);
  await promptBox(page).fill('A number is missing');
  await numberBox(page, 'Steps').fill('');
  await generateButton(page).click();
  await expect(numberBox(page, 'Steps')).toBeFocused();
  await expect(numberBox(page, 'Steps')).toHaveAccessibleDescription(/Enter a whole number from 1 to 100/);
});

test('what was typed survives a reload and a visit to the other model', async ({ page }) => {
  await openCreate(page, flex.slug);
  await promptBox(page).fill('A draft that must not get lost');
  await numberBox(page, 'Steps').fill('33');
  await page.reload();
  await alive(page.getByRole('form'));
  await expect(promptBox(page)).toHaveValue('A draft that must not get lost');
  await expect(numberBox(page, 'Steps')).toHaveValue('33');

  await page.getByRole('navigation', { name: 'Models' }).getByRole('link', { name: klein.name }).click();
  await page.waitForURL(`**/create/${klein.slug}`);
  // The prompt comes along, under the other model's name for it.
  await expect(promptBox(page)).toHaveValue('A draft that must not get lost');
  await promptBox(page).fill('Another draft');

  await page.getByRole('navigation', { name: 'Models' }).getByRole('link', { name: flex.name }).click();
  await page.waitForURL(`**/create/${flex.slug}`);
  await expect(promptBox(page)).toHaveValue('A draft that must not get lost');
  await expect(numberBox(page, 'Steps')).toHaveValue('33');
});

test('what is typed as the page comes to life replaces the draft and is not joined to it', async ({
  page,
}) => {
  await openCreate(page, flex.slug);
  await promptBox(page).fill('The draft of yesterday');
  const release = await holdBack(page, '**/_next/static/**/*.js');
  await page.reload({ waitUntil: 'commit' });
  await promptBox(page).focus();
  release();
  await alive(page.getByRole('form'));
  await expect(promptBox(page)).toHaveValue('The draft of yesterday');
  await page.keyboard.type('Today');
  await expect(promptBox(page)).toHaveValue('Today');
});

test('what a setting does is told on request, and always to who cannot see it', async ({ page }) => {
  await openCreate(page, flex.slug);
  await expect(numberBox(page, 'Steps')).toHaveAccessibleDescription(/How many passes/);
  await expect(page.getByText('How many passes')).toBeHidden();
  await page.getByRole('button', { name: 'About Steps' }).click();
  await expect(page.getByText('How many passes')).toBeVisible();
});

test('a changed setting is marked and can be reset', async ({ page }) => {
  await openCreate(page, flex.slug);
  const reset = page.getByRole('button', { name: /^Reset Steps/ });
  await expect(reset).toHaveCount(0);
  await numberBox(page, 'Steps').fill('12');
  await reset.click();
  await expect(numberBox(page, 'Steps')).toHaveValue('50');
  await expect(reset).toHaveCount(0);
});

test('Ctrl-Enter generates, Enter in a number box does not', async ({ page }) => {
  await openCreate(page, klein.slug);
  await promptBox(page).fill('Left in a number box');
  await numberBox(page, 'Steps').press('Enter');
  await promptBox(page).fill('Pressed with the keyboard');
  await promptBox(page).press('ControlOrMeta+Enter');
  await expectPainted(pictureOf(page, 'Pressed with the keyboard'));
  await expect(page.getByRole('link', { name: 'Left in a number box' })).toHaveCount(0);
});

test('four images per run have four seeds in a row', async ({ page }) => {
  const prompt = 'Four of a kind';
  await openCreate(page, klein.slug);
  await promptBox(page).fill(prompt);
  await numberBox(page, 'Seed').fill('100');
  await chooseCount(page, 4);
  await expect(generateButton(page)).toHaveAccessibleName(/^Generate 4/);
  await generateButton(page).click();
  const pictures = pictureOf(page, prompt);
  await expect(pictures).toHaveCount(4);
  const hrefs = await page
    .getByRole('link', { name: prompt })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const seeds: string[] = [];
  for (const href of hrefs) {
    await page.goto(href);
    seeds.push(await seedOf(page));
  }
  expect(seeds.sort()).toEqual(['100', '101', '102', '103']);
});

test('the whole way works with the keyboard alone', async ({ page }) => {
  const prompt = 'No mouse was used';
  await openCreate(page, klein.slug);
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if ((await focused.count()) && name.test(await nameOf(page))) return;
    }
    throw new Error(`No control named ${name} can be reached with Tab.`);
  };
  await tabTo(/^Prompt$/);
  await page.keyboard.type(prompt);
  await tabTo(/^Steps$/);
  await page.keyboard.press('ArrowUp');
  await expect(numberBox(page, 'Steps')).toHaveValue('21');
  await tabTo(/^Steps slider$/);
  await page.keyboard.press('ArrowLeft');
  await expect(numberBox(page, 'Steps')).toHaveValue('20');
  await tabTo(/^Generate/);
  await page.keyboard.press('Enter');
  await expectPainted(pictureOf(page, prompt));
  await tabTo(new RegExp(prompt));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/gallery\/./);
  await expect(factOf(page, 'Steps')).toContainText('20');
});

/** The accessible name of what has the focus, as far as labels and texts give it. */
const nameOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const node = document.activeElement;
    if (!(node instanceof HTMLElement)) return '';
    const labels = 'labels' in node && node.labels instanceof NodeList ? [...node.labels] : [];
    return (
      node.getAttribute('aria-label') ??
      (labels.map((label) => label.textContent).join(' ') || node.textContent)
    );
  });

test.describe('past the form', () => {
  test.use({ expectedErrors: [/404/] });

  test('what only the server can refuse stands beside its field too', async ({ page }) => {
    // A reference this studio does not keep.
    const ref = `sha256:${'0'.repeat(64)}`;
    const query = new URLSearchParams({ prompt: 'Sent past the form', image_urls: ref });
    await openCreate(page, klein.slug, `?${query}`);
    await expect(promptBox(page)).toHaveValue('Sent past the form');
    await generateButton(page).click();
    await expect(page.getByRole('group', { name: 'Reference images' })).toContainText(
      /Image 1 is not in this studio/,
    );
    await expect(promptBox(page)).toHaveValue('Sent past the form');
  });
});
