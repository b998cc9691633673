import type { Locator, Page } from '@playwright/test';
import { sweep, test } from './compared';
import { alive, expect, promptBox } from './studio';

const grid = (page: Page) => page.getByRole('grid');
const exportMenu = (page: Page) => page.locator('summary').filter({ hasText: 'Export' });

test('the menu of what can be exported closes on Escape, on a press outside, and when the focus goes on', async ({
  page,
}) => {
  await page.goto(`/compare/${sweep.id}`);
  await alive(grid(page));
  const inside = page.getByRole('link', { name: 'Table as CSV' });
  await exportMenu(page).click();
  await inside.focus();
  await page.keyboard.press('Escape');
  await expect(inside).toBeHidden();
  await expect(exportMenu(page)).toBeFocused();
  await exportMenu(page).press('Enter');
  await expect(inside).toBeVisible();
  await page.mouse.click(700, 850);
  await expect(inside).toBeHidden();
  await exportMenu(page).press('Enter');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Tab');
  await expect(inside).toBeHidden();
  await exportMenu(page).click();
  const download = page.waitForEvent('download');
  await inside.click();
  await download;
  await expect(inside).toBeHidden();
});

test('what takes it along stands in one line on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/compare/${sweep.id}`);
  await alive(grid(page));
  const line = async (what: Locator) => (await what.boundingBox())?.y;
  const share = page.getByRole('button', { name: /^Share/ });
  expect(await line(exportMenu(page))).toBe(await line(share));
});

test('back from a result, and from a closer look, the table stands where it was left', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto(`/compare/${sweep.id}?size=large`);
  await alive(grid(page));
  const frame = page.locator('[data-frame]');
  await frame.evaluate((element) => element.scrollTo(120, 400));
  const place = () => frame.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
  await expect.poll(place).toEqual([120, 400]);
  await grid(page).getByRole('link').nth(4).dispatchEvent('click');
  await page.waitForURL(/\/gallery\//);
  await page.goBack();
  await expect.poll(place).toEqual([120, 400]);
  await page.getByRole('link', { name: 'Pictures', exact: true }).dispatchEvent('click');
  await expect(grid(page)).toBeHidden();
  await page.goBack();
  await expect.poll(place).toEqual([120, 400]);
  await page.goto(`/compare/${sweep.id}?size=large`);
  await alive(grid(page));
  expect(await place()).toEqual([0, 0]);
});

test('in small cells the way on stands whole', async ({ page, compared }) => {
  await compared.control({
    latencyMs: 50,
    faults: [{ on: 'submit', promptIncludes: 'paper kite', fault: { failed: 'It ran out of memory.' } }],
  });
  await page.goto('/compare/new');
  await alive(page.getByRole('button', { name: /^Compare/ }));
  await promptBox(page).fill('A paper kite');
  await expect(page.getByText(/2 images/)).toBeVisible();
  await page.getByRole('button', { name: /^Compare/ }).click();
  await page.waitForURL(/\/compare\/[0-9a-f-]{36}/);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await page.getByRole('radio', { name: 'Small' }).check();
  const retry = grid(page).getByRole('button', { name: 'Retry', exact: true });
  await expect(retry).toHaveCount(2);
  for (const button of await retry.all()) {
    const [outer, inner] = [
      await button.locator('xpath=ancestor::td/div').boundingBox(),
      await button.boundingBox(),
    ];
    expect((inner?.y ?? 0) + (inner?.height ?? 0)).toBeLessThanOrEqual(
      (outer?.y ?? 0) + (outer?.height ?? 0),
    );
  }
});
