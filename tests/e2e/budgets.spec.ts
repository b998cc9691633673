import { startStudio } from '../support/studio-server';
import {
  alive,
  chooseCount,
  expect,
  expectAccessible,
  expectPainted,
  generate,
  generateButton,
  klein,
  openCreate,
  pictureOf,
  promptBox,
  test as studioTest,
} from './studio';

/** In a studio of its own: a limit holds for everything in it. */
const test = studioTest.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
  baseURL: async ({}, use) => {
    const own = await startStudio();
    await use(own.url);
    await own.close();
  },
});

test('a limit for the day is set, said before it is passed, and lifted', async ({ page }) => {
  await page.goto('/create');
  await page
    .getByRole('banner')
    .getByRole('link', { name: /Balance and budget/ })
    .click();
  const form = page.getByRole('form', { name: 'Limits: Studio' });
  const perDay = form.getByLabel('At most a day');
  await alive(form);
  await perDay.fill('-1');
  await perDay.press('Enter');
  await expect(form.getByRole('alert')).toHaveText('Write an amount in dollars, or leave it empty.');
  await perDay.fill('0.02');
  await perDay.press('Enter');
  await expect(page.getByText('$0.00 of $0.02')).toBeVisible();
  await expectAccessible(page);

  await openCreate(page, klein.slug);
  await promptBox(page).fill('a lighthouse beyond its means');
  await chooseCount(page, 8);
  const left =
    /^This would cost about \$\S+ play money; \$0\.02 of the studio’s \$0\.02 for today is left\.$/;
  await expect(page.getByText(left)).toBeVisible();
  await expect(generateButton(page)).toContainText('over budget');
  await generateButton(page).click();
  await expect(page.getByRole('alert').filter({ hasText: left })).toBeVisible();
  await expect(promptBox(page)).toHaveValue('a lighthouse beyond its means');

  await page.goto('/compare/new');
  const compare = page.getByRole('button', { name: /^Compare/ });
  await alive(compare);
  await promptBox(page).fill('a comparison beyond its means');
  await expect(page.getByText(left)).toBeVisible();
  await expect(compare).toContainText('over budget');

  await page.goto('/budget');
  await alive(form);
  await perDay.fill('');
  await perDay.press('Enter');
  await expect(page.getByText('$0.00, no limit')).toHaveCount(2);
  await openCreate(page, klein.slug);
  await generate(page, 'a lighthouse within its means');
  await expectPainted(pictureOf(page, 'a lighthouse within its means').first());
});
