import { startStudio } from '../support/studio-server';
import { alive, expect, promptBox, test } from './studio';

test('a pause of more pictures than are told one by one is seen in every tab and browser', async ({
  page,
  context,
  browser,
}) => {
  // One of its own: what is left waiting would stand before the pictures of others.
  const studio = await startStudio();
  await page.goto(`${studio.url}/compare/new`);
  await alive(page.getByRole('button', { name: /^Compare/ }));
  await promptBox(page).fill('A hundred kites');
  await page.getByRole('button', { name: 'Add an axis' }).click();
  await page.getByRole('combobox', { name: 'Axis 1 varies' }).selectOption({ label: 'Seed' });
  await page.getByRole('textbox', { name: 'Values' }).fill('1-70 (70)');
  await expect(page.getByText(/140 images/)).toBeVisible();
  await studio.control({ latencyMs: 60_000 });
  await page.getByRole('button', { name: /^Compare/ }).click();
  await page.getByRole('button', { name: 'Make 140 images' }).click();
  await page.waitForURL(/\/compare\/[0-9a-f-]{36}/);

  const elsewhere = await browser.newContext();
  const tabs = [page, await context.newPage(), await elsewhere.newPage()];
  const button = (name: string) => tabs.map((tab) => tab.getByRole('button', { name, exact: true }));
  for (const tab of tabs) await tab.goto(page.url());
  for (const pause of button('Pause')) await alive(pause);
  await button('Pause')[1]?.click();
  for (const goOn of button('Continue')) await expect(goOn).toBeVisible();
  await button('Continue')[2]?.click();
  for (const pause of button('Pause')) await expect(pause).toBeVisible();
  await Promise.all(tabs.map((tab) => tab.close()));
  await elsewhere.close();
  await studio.close();
});
