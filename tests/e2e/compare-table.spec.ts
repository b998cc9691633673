import type { Page } from '@playwright/test';
import { four, sweep, test } from './compared';
import { alive, expect, expectAccessible, promptBox } from './studio';

const grid = (page: Page) => page.getByRole('grid');
/** Without the corner between the heads. */
const cells = (page: Page) => grid(page).locator('[data-cell]');
const tabbed = (page: Page) => grid(page).locator('[data-cell][tabindex="0"]');

/** What a person could scroll up and down. */
const scrollers = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        (node) =>
          node.scrollHeight > node.clientHeight + 1 &&
          (node === document.documentElement || /auto|scroll/.test(getComputedStyle(node).overflowY)),
      ).length,
  );

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`a tall table has one scrollbar, and its heads stay in sight, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`/compare/${sweep.id}?size=large`);
    await alive(grid(page));
    await expect.poll(() => scrollers(page)).toBe(1);
    await page.locator('[data-frame]').evaluate((frame) => frame.scrollTo(10_000, 10_000));
    await expect(cells(page).last()).toBeInViewport();
    for (const head of ['columnheader', 'rowheader'] as const) {
      await expect(grid(page).getByRole(head).last()).toBeInViewport({ ratio: 1 });
    }
    // What is above the table is as wide as the window, wherever the table is.
    await page.locator('[data-frame]').evaluate((frame) => frame.scrollTo(10_000, 0));
    for (const name of ['Small', 'Large'])
      await expect(page.getByText(name, { exact: true })).toBeInViewport();
    await page.getByText('Export', { exact: true }).click();
    await page.getByRole('link', { name: 'Table as CSV' }).click({ trial: true });
  });
}

test('a picture in a cell of another shape has its own, with nothing of its colour around it', async ({
  page,
}) => {
  await page.goto(`/compare/${four.id}?view=table`);
  const shapes = () =>
    grid(page)
      .locator('img')
      .evaluateAll((all) =>
        all.map((one) => {
          const { width, height } = one.getBoundingClientRect();
          const [shown, own] = [
            width / height,
            Number(one.getAttribute('width')) / Number(one.getAttribute('height')),
          ];
          return shown / own;
        }),
      );
  await expect.poll(async () => (await shapes()).length).toBe(4);
  for (const off of await shapes()) expect(off).toBeCloseTo(1, 1);
});

test('a cell that gets the focus is not beneath the heads', async ({ page }) => {
  await page.goto(`/compare/${sweep.id}?size=large`);
  await alive(grid(page));
  await cells(page).first().focus();
  for (let row = 1; row < 4; row += 1) await page.keyboard.press('ArrowDown');
  for (let row = 1; row < 4; row += 1) await page.keyboard.press('ArrowUp');
  await expect(cells(page).first()).toBeFocused();
  const [head, cell] = [
    await grid(page).getByRole('columnheader').first().boundingBox(),
    await cells(page).first().boundingBox(),
  ];
  expect(cell?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
});

test('going from view to view by the keyboard, nothing loses the focus', async ({ page }) => {
  await page.goto(`/compare/${sweep.id}`);
  await alive(grid(page));
  await cells(page).first().focus();
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('x');
  await page.getByRole('link', { name: 'What differs' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Differences' })).toBeFocused();
  await expect(page.getByRole('table', { name: 'What differs' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('table', { name: 'What differs' }).getByRole('link').first()).toBeFocused();
  await page.goBack();
  await expect(tabbed(page)).toBeFocused();
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(tabbed(page)).toBeFocused();
  await page.goto(`/compare/${sweep.id}?view=pictures`);
  const toTable = page.getByRole('link', { name: 'To the table' });
  await alive(toTable);
  await toTable.press('Enter');
  await expect(cells(page).first()).toBeFocused();
});

test('a cell that may have been charged can be dismissed, and sent again', async ({ page, compared }) => {
  const before = await compared.submits();
  await compared.control({
    latencyMs: 50,
    faults: [{ on: 'submit', promptIncludes: 'paper crane', fault: { acceptThenCut: true } }],
  });
  await page.goto('/compare/new');
  await alive(page.getByRole('button', { name: /^Compare/ }));
  await promptBox(page).fill('A paper crane');
  await expect(page.getByText(/2 images/)).toBeVisible();
  await page.getByRole('button', { name: /^Compare/ }).click();
  await page.waitForURL(/\/compare\/[0-9a-f-]{36}/);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(grid(page).getByRole('gridcell', { name: /may have been sent/ })).toHaveCount(2);
  await compared.control({ latencyMs: 50, faults: [] });

  const [first, second] = [cells(page).first(), cells(page).last()];
  await first.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(dialog).not.toContainText('May have been sent');
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();
  expect(await compared.submits()).toBe(before + 2);

  await second.getByRole('button', { name: 'Options…' }).click();
  await dialog.getByRole('button', { name: 'Send again…' }).click();
  await page
    .getByRole('dialog')
    .last()
    .getByRole('button', { name: /^Send again, / })
    .click();
  await expect(second).not.toHaveAccessibleName(/may have been sent/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(second).toBeFocused();
  await expect.poll(() => compared.submits()).toBe(before + 3);
});
