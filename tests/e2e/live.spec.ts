import { expect, expectPainted, flex, generate, klein, openCreate, pictureOf, test } from './studio';

test('a picture started in one tab arrives in the others', async ({ page, context, studio }) => {
  const prompt = 'Seen from three tabs';
  await studio.control({ latencyMs: 1500 });
  const gallery = await context.newPage();
  const other = await context.newPage();
  await gallery.goto('/gallery');
  await openCreate(other, flex.slug);
  await openCreate(page, klein.slug);
  await generate(page, prompt);
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
  let opened = 0;
  context.on('request', (request) => {
    if (new URL(request.url()).pathname === '/api/events') opened += 1;
  });
  await openCreate(page, klein.slug);
  const other = await context.newPage();
  await other.goto('/gallery');
  await studio.control({ latencyMs: 800 });
  await generate(page, 'Through the first tab');
  await expectPainted(pictureOf(other, 'Through the first tab'));
  expect(opened).toBe(1);
  await page.close();
  await expect.poll(() => opened).toBe(2);

  const third = await context.newPage();
  await openCreate(third, klein.slug);
  await generate(third, 'After the first tab has gone');
  await expectPainted(pictureOf(other, 'After the first tab has gone'));
  expect(opened).toBe(2);
});

test('what a closed tab has missed is there when it comes back', async ({ page, studio }) => {
  const prompt = 'Nobody was looking';
  await studio.control({ latencyMs: 1000 });
  await openCreate(page, klein.slug);
  await generate(page, prompt);
  await expect(page.getByRole('link', { name: prompt })).toBeVisible();
  await page.goto('about:blank');
  await page.goto('/gallery');
  await expectPainted(pictureOf(page, prompt));
});
