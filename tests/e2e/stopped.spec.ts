import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, flex, generateButton, openCreate, promptBox, test } from './studio';

async function run(page: Page, prompt: string, count: number): Promise<void> {
  await promptBox(page).fill(prompt);
  await page
    .getByRole('group', { name: 'Images per run' })
    .getByRole('radio', { name: String(count) })
    .check();
  await generateButton(page).click();
  await expect(page.getByRole('link', { name: prompt })).toHaveCount(count);
}

/** Every sentence and button of every tile lies within its tile. */
const spilling = (page: Page): Promise<string[]> =>
  page.getByRole('list', { name: 'Latest generations' }).evaluate((list) =>
    [...list.children].flatMap((tile) => {
      const box = tile.getBoundingClientRect();
      return [...tile.querySelectorAll('a, p, button')]
        .filter((node) => !node.classList.contains('sr-only'))
        .filter((node) => {
          const { right, bottom, width } = node.getBoundingClientRect();
          return width > 0 && (right > box.right + 0.5 || bottom > box.bottom + 0.5);
        })
        .map((node) => node.textContent);
    }),
  );

test('tiles of every ending stand in their rows, in any light and width', async ({ page, studio }) => {
  await openCreate(page, flex.slug);
  await studio.control({ faults: [{ on: 'submit', times: 3, fault: { failed: 'The model fell over' } }] });
  await run(page, 'Half of these fail', 5);
  await expect(page.getByText('The model could not make this picture')).toHaveCount(3);
  await studio.control({ faults: [{ on: 'submit', times: 1, fault: { acceptThenCut: true } }] });
  await run(page, 'Nobody knows about one of these', 2);
  await expect(page.getByText('May have been sent')).toHaveCount(1);
  await studio.control({ latencyMs: 60_000, faults: [] });
  await run(page, 'These fill all places', 8);
  await run(page, 'No place for this', 1);
  await page.getByRole('button', { name: 'Cancel' }).first().click();
  await expect(page.getByText('Cancelled')).toHaveCount(1);

  for (const [width, colorScheme] of [
    [1440, 'light'],
    [1440, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect.poll(() => spilling(page)).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
    const unsure = page.getByRole('listitem').filter({ hasText: 'May have been sent' });
    await expect(unsure.getByRole('button', { name: 'Send again…' })).toBeVisible();
    await expect(unsure.getByRole('button', { name: 'Dismiss' })).toBeVisible();
  }
});

test('a wide picture that was not made has room for its words on a phone', async ({ page, studio }) => {
  await openCreate(page, flex.slug);
  await page.getByRole('spinbutton', { name: 'Width' }).fill('1280');
  await page.getByRole('spinbutton', { name: 'Height' }).fill('512');
  await studio.control({ faults: [{ on: 'submit', times: 1, fault: { acceptThenCut: true } }] });
  await run(page, 'Wide and lost', 1);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: 'Wide and lost' }).click();
  await expect(page.getByText('Use these settings')).toBeVisible();
  const topOf = async (name: string) => (await page.getByText(name, { exact: true }).boundingBox())?.y ?? 0;
  expect(await topOf('Dismiss')).toBeLessThan(await topOf('Use these settings'));
  await page.getByRole('button', { name: 'Dismiss' }).click({ trial: true });
});
