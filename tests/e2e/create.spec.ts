import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { model as flexModel } from '@/lib/models/catalog/flux-2-flex';
import { model as kleinModel } from '@/lib/models/catalog/flux-2-klein-4b';
import {
  alive,
  expect,
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
  seedOf,
  test,
} from './studio';

for (const spec of [flexModel, kleinModel]) {
  test(`${spec.slug}: from a prompt to a result that says everything`, async ({ page, studio }) => {
    const prompt = `A harbour at first light for ${spec.slug}`;
    await studio.control({ latencyMs: 3000 });
    await openCreate(page, spec.slug);
    await page.evaluate(() => sessionStorage.setItem('visits', '1'));
    await page.addInitScript(() => {
      sessionStorage.setItem('visits', String(Number(sessionStorage.getItem('visits')) + 1));
    });
    await generate(page, prompt);

    // The tile is there before the picture, in the picture's shape.
    const tile = page.getByRole('link', { name: prompt });
    await expect(tile).toBeVisible();
    expect(await pictureOf(page, prompt).count()).toBe(0);
    const box = await tile.boundingBox();
    expect(box && box.width / box.height).toBeCloseTo(1, 1);
    await expectPainted(pictureOf(page, prompt));
    expect(await page.evaluate(() => sessionStorage.getItem('visits'))).toBe('1');

    await page.getByRole('link', { name: 'Gallery', exact: true }).click();
    const newest = page
      .getByRole('list', { name: /newest first/ })
      .getByRole('listitem')
      .first();
    await expect(newest.getByRole('link')).toHaveAccessibleName(new RegExp(prompt));
    await openResult(page, prompt);
    await expectPainted(pictureOf(page, prompt));
    await expect(factOf(page, 'Seed')).toHaveText(/^[1-9]\d*/);
    for (const param of spec.params.filter(({ kind }) => kind !== 'prompt')) {
      await expect(factOf(page, param.label)).toBeVisible();
    }
    await expect(factOf(page, 'Cost')).toContainText('$');
    await expect(factOf(page, 'Time')).toContainText(' s in all');
    await expect(factOf(page, 'Request')).toContainText(/[0-9a-f-]{36}/);
    await expect(factOf(page, 'Made by')).toContainText('sandbox');
  });
}

test('the code on a result makes the same request, with the key left to the environment', async ({
  page,
}) => {
  await openCreate(page, flex.slug);
  await numberBox(page, 'Seed').fill('4711');
  await generatePicture(page, 'A lantern, "quoted" and it’s $HOME');
  await openResult(page, 'A lantern');
  const code = page.getByRole('tabpanel');
  for (const [language, key] of [
    ['cURL', '$SEGMIND_API_KEY'],
    ['Python', 'environ'],
    ['TypeScript', 'env.SEGMIND_API_KEY'],
  ] as const) {
    await page.getByRole('tab', { name: language }).click();
    await expect(code).toContainText(key);
    await expect(code).toContainText(flex.slug);
    await expect(code).toContainText('4711');
  }
});

test('“Use these settings” fills the form exactly', async ({ page }) => {
  const prompt = 'A greenhouse in winter';
  await openCreate(page, flex.slug);
  await numberBox(page, 'Width').fill('640');
  await numberBox(page, 'Height').fill('384');
  await numberBox(page, 'Guidance').fill('3.5');
  await numberBox(page, 'Steps').fill('12');
  await numberBox(page, 'Seed').fill('77');
  await page.getByRole('radio', { name: 'JPEG' }).check();
  await page.getByRole('switch', { name: 'Prompt upsampling' }).click();
  await openAdvanced(page);
  await numberBox(page, 'Safety tolerance').fill('4');
  await generatePicture(page, prompt);
  await openResult(page, prompt);
  await expectPainted(pictureOf(page, prompt));
  const size = await page
    .getByRole('img', { name: prompt })
    .evaluate((node) => (node instanceof HTMLImageElement ? [node.naturalWidth, node.naturalHeight] : []));
  expect((size[0] ?? 0) / (size[1] ?? 1)).toBeCloseTo(640 / 384, 1);

  await page.evaluate(() => localStorage.clear());
  await page.getByRole('link', { name: 'Use these settings' }).click();
  await alive(page.getByRole('form'));
  await expect(promptBox(page)).toHaveValue(prompt);
  for (const [name, value] of [
    ['Width', '640'],
    ['Height', '384'],
    ['Guidance', '3.5'],
    ['Steps', '12'],
    ['Seed', '77'],
  ] as const) {
    await expect(numberBox(page, name)).toHaveValue(value);
  }
  await expect(page.getByRole('radio', { name: 'JPEG' })).toBeChecked();
  await expect(page.getByRole('switch', { name: 'Prompt upsampling' })).not.toBeChecked();
  await openAdvanced(page);
  await expect(numberBox(page, 'Safety tolerance')).toHaveValue('4');
});

test('the same settings and seed make the same picture; a new seed another', async ({ page }) => {
  const prompt = 'Three pears on linen';
  const hashOf = async () => {
    const link = page.getByRole('link', { name: 'Download original' });
    return (await link.getAttribute('href'))?.split('?')[0];
  };
  await openCreate(page, klein.slug);
  await generatePicture(page, prompt);
  await openResult(page, prompt);
  const first = { url: page.url(), hash: await hashOf(), seed: await seedOf(page) };

  await page.getByRole('link', { name: 'Same settings, new seed' }).click();
  await alive(page.getByRole('form'));
  await expect(promptBox(page)).toHaveValue(prompt);
  await expect(numberBox(page, 'Seed')).toHaveValue('');
  await generateButton(page).click();
  await expect(pictureOf(page, prompt)).toHaveCount(2);
  const create = page.url();
  await openResult(page, prompt);
  expect(await seedOf(page)).not.toBe(first.seed);
  expect(await hashOf()).not.toBe(first.hash);

  await page.goto(create);
  await alive(page.getByRole('form'));
  await numberBox(page, 'Seed').fill(first.seed);
  await generateButton(page).click();
  await page.getByRole('button', { name: /^Make it again/ }).click();
  await expect(pictureOf(page, prompt)).toHaveCount(3);
  await openResult(page, prompt);
  expect(page.url()).not.toBe(first.url);
  expect(await seedOf(page)).toBe(first.seed);
  expect(await hashOf()).toBe(first.hash);
});

test('the seed can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCreate(page, klein.slug);
  await numberBox(page, 'Seed').fill('90210');
  await generatePicture(page, 'A seed to copy');
  await openResult(page, 'A seed to copy');
  const button = page.getByRole('button', { name: 'Copy seed' });
  await alive(button);
  await button.click();
  await expect(button.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('90210');
});

test('the original downloads byte for byte', async ({ page }) => {
  await openCreate(page, klein.slug);
  await page.getByRole('radio', { name: 'WebP' }).check();
  await generatePicture(page, 'A kite to download');
  await openResult(page, 'A kite to download');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download original' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.webp$/);
  const bytes = await readFile(await download.path());
  // Originals are named by their content.
  expect(download.url()).toContain(
    `/api/images/${createHash('sha256').update(bytes).digest('hex')}/original`,
  );
  expect(bytes.subarray(8, 12).toString()).toBe('WEBP');
});

test('a deleted picture leaves the gallery and comes back with Undo', async ({ page }) => {
  const prompt = 'A shell to delete';
  await openCreate(page, klein.slug);
  await generatePicture(page, prompt);
  await openResult(page, prompt);
  await alive(page.getByRole('button', { name: 'Delete' }));
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.waitForURL(/\/gallery$/);
  const inGallery = page.getByRole('list', { name: /newest first/ }).getByRole('link', { name: prompt });
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expect(inGallery).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(inGallery).toHaveCount(1);
  await page.reload();
  await expect(inGallery).toHaveCount(1);
});
