import {
  expect,
  expectPainted,
  flex,
  generateButton,
  klein,
  openCreate,
  pictureOf,
  promptBox,
  test,
} from './studio';

test('a picture started in one tab arrives in the others', async ({ page, context, studio }) => {
  const prompt = 'Seen from three tabs';
  await studio.control({ latencyMs: 1500 });
  const gallery = await context.newPage();
  const other = await context.newPage();
  await gallery.goto('/gallery');
  await openCreate(other, flex.slug);
  await openCreate(page, klein.slug);
  await promptBox(page).fill(prompt);
  await generateButton(page).click();
  for (const tab of [page, gallery, other]) {
    await expect(tab.getByRole('link', { name: prompt })).toBeVisible();
    await expectPainted(pictureOf(tab, prompt));
  }
});

test('tabs share one event stream, and another takes over when its tab is closed', async ({
  page,
  context,
  studio,
}) => {
  const prompt = 'After the first tab has gone';
  let opened = 0;
  context.on('request', (request) => {
    if (new URL(request.url()).pathname === '/api/events') opened += 1;
  });
  await openCreate(page, klein.slug);
  const other = await context.newPage();
  await other.goto('/gallery');
  await expect.poll(() => opened).toBe(1);
  await page.close();
  await expect.poll(() => opened).toBe(2);

  const third = await context.newPage();
  await studio.control({ latencyMs: 800 });
  await openCreate(third, klein.slug);
  await promptBox(third).fill(prompt);
  await generateButton(third).click();
  await expectPainted(pictureOf(other, prompt));
});

test('what a closed tab has missed is there when it comes back', async ({ page, studio }) => {
  const prompt = 'Nobody was looking';
  await studio.control({ latencyMs: 1000 });
  await openCreate(page, klein.slug);
  await promptBox(page).fill(prompt);
  await generateButton(page).click();
  await expect(page.getByRole('link', { name: prompt })).toBeVisible();
  await page.goto('about:blank');
  await page.goto('/gallery');
  await expectPainted(pictureOf(page, prompt));
});
