import type { Page } from '@playwright/test';
import { test } from './compared';
import { alive, expect, promptBox } from './studio';

const compare = (page: Page) => page.getByRole('button', { name: /^Compare/ });
const dialog = (page: Page) => page.getByRole('dialog');

test.beforeEach(async ({ page }) => {
  await page.goto('/compare/new');
  await alive(compare(page));
});

test('by keyboard alone: from the prompt to what varies, named, asked and started', async ({
  page,
  compared,
}) => {
  const before = await compared.submits();
  await promptBox(page).focus();
  await page.keyboard.type('A kite over the dunes');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to what varies' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Add an axis' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Axis 1 varies' })).toBeFocused();
  await page.keyboard.type('Seed');
  await page.getByRole('textbox', { name: 'Values' }).fill('21, 22');
  const title = page.getByRole('textbox', { name: /^Title/ });
  await expect(title).toHaveAttribute('placeholder', 'A kite over the dunes');
  await title.fill('Two kites');
  await page.getByRole('spinbutton', { name: 'Ask me above $' }).fill('0.01');
  await expect(page.getByText(/4 images/)).toBeVisible();

  // A press that lasts pays nothing: the focus is on what costs nothing, and the sum is read with it.
  await page.keyboard.press('Control+Enter');
  const notNow = dialog(page).getByRole('button', { name: 'Not now' });
  await expect(notNow).toBeFocused();
  await expect(notNow).toHaveAccessibleDescription(/4 images/);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  expect(await compared.submits()).toBe(before);
  await page.keyboard.press('Control+Enter');
  await dialog(page).getByRole('button', { name: 'Make 4 images' }).press('Enter');
  await page.waitForURL(/\/compare\/[0-9a-f-]{36}/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two kites');
  await expect.poll(() => compared.submits()).toBe(before + 4);
});

test('a press before the sum is there asks with it', async ({ page }) => {
  await page.route('**/api/comparisons/plan', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await promptBox(page).fill('A comet');
  await compare(page).click();
  await expect(dialog(page)).toContainText('2 images');
  await expect(dialog(page)).toContainText('had not told this sum');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(compare(page)).toBeEnabled();
  expect(page.url()).toContain('/compare/new');
});

test('what is refused stands where it can be mended', async ({ page }) => {
  await promptBox(page).fill('A comet');
  const title = page.getByRole('textbox', { name: /^Title/ });
  await title.fill('\u200b');
  await expect(page.getByText(/2 images/)).toBeVisible();
  await compare(page).click();
  await expect(title).toBeFocused();
  await expect(title).toHaveAccessibleDescription('It needs a name.');
  await title.fill('Comets');
  await expect(title).toHaveAccessibleDescription('');

  const limit = page.getByRole('spinbutton', { name: 'Ask me above $' });
  await limit.fill('0.5');
  await limit.fill('much');
  await expect(limit).toHaveAccessibleDescription('No amount. It is still $0.50.');
  await expect(page.getByRole('textbox', { name: 'Seed' })).toHaveCount(0);
  await expect(page.getByPlaceholder('One drawn for all')).toBeVisible();
});

test('more combinations than there may be are refused once', async ({ page }) => {
  await promptBox(page).fill('A swarm');
  await page.getByRole('button', { name: 'Add an axis' }).click();
  await page.getByRole('combobox', { name: 'Axis 1 varies' }).selectOption({ label: 'Seed' });
  await page.getByRole('textbox', { name: 'Values' }).fill('1-600 (600)');
  const refusal = page.getByText('This makes 1,200 combinations');
  await expect(refusal).toBeVisible();
  await compare(page).click();
  await expect(compare(page)).toBeFocused();
  await expect(refusal).toHaveCount(1);
  await expect(refusal).toHaveRole('alert');
});
