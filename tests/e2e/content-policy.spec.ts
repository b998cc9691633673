import type { Page } from '@playwright/test';
import { choose, four, openViewer, test } from './compared';
import { cornerOf, lightbox, shown } from './lightbox-page';
import { alive, expect, expectPainted, flex, generatePicture, openCreate, openResult } from './studio';

/** Everything the browser has kept a page from, in the pages opened from now on. */
async function watchPolicy(page: Page): Promise<() => readonly string[]> {
  const violations: string[] = [];
  await page.exposeFunction('tellViolation', (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
        const tell: unknown = Reflect.get(window, 'tellViolation');
        if (typeof tell === 'function')
          tell([location.pathname, effectiveDirective, blockedURI, sourceFile, sample].join(' '));
      },
    );
  });
  return () => violations;
}

test('no page is kept from anything it needs', async ({ page }) => {
  const violations = await watchPolicy(page);
  await openCreate(page, flex.slug);
  await generatePicture(page, 'Within the policy');
  await openResult(page, 'Within the policy');
  const result = new URL(page.url()).pathname;

  await page.goto('/gallery?q=policy');
  const tile = page.getByRole('link', { name: /Within the policy/ });
  await alive(tile);
  await expect(async () => {
    await tile.focus();
    await page.keyboard.press('l');
    await expect(lightbox(page)).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expectPainted(shown(page));
  await page.keyboard.press('z');
  await expect.poll(() => cornerOf(page)).toBeTruthy();
  await page.keyboard.press('Escape');
  await expect(lightbox(page)).toBeHidden();

  // The difference is drawn by a worker.
  await openViewer(page, 'grid');
  await choose(page, 'View', 'Difference').click();
  await expect(page.locator('canvas[data-state=shown]')).toBeVisible();

  for (const path of [
    result,
    '/gallery',
    '/gallery/cull',
    '/gallery/trash',
    '/gallery/import',
    '/collections',
    '/shares',
    '/compare',
    '/compare/new',
    `/compare/${four.id}/blind`,
    `/compare/${four.id}/blind/ranking`,
  ]) {
    const answer = await page.goto(path);
    expect(answer?.headers()['content-security-policy'], path).toContain("'strict-dynamic'");
    await alive(page.getByRole('banner').getByRole('button', { name: 'Theme' }));
  }
  expect(violations()).toEqual([]);
});

test.describe('what somebody has got into a page', () => {
  test.use({ expectedErrors: [/Content Security Policy|404/] });

  test('does not run, and is not told elsewhere', async ({ page }) => {
    const violations = await watchPolicy(page);
    await page.route('**/gallery', async (route) => {
      const answer = await route.fetch();
      const injected = [
        '<script>window.ran = "inline"</script>',
        '<script src="data:text/javascript,window.ran=1"></script>',
        '<script src="/icon.svg"></script>',
        '<img src="/none" onerror="window.ran = \'handler\'">',
        '<base href="https://evil.example/">',
        '<style>body { background: url(https://evil.example/seen) }</style>',
        '<img src="https://evil.example/seen">',
        '<iframe src="https://evil.example/"></iframe>',
      ].join('');
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace('<body>', `<body>${injected}`),
      });
    });
    await page.goto('/gallery');
    await expect
      .poll(() => new Set(violations().map((violation) => violation.split(' ')[1])))
      .toEqual(
        new Set(['script-src-elem', 'script-src-attr', 'base-uri', 'style-src-elem', 'img-src', 'frame-src']),
      );
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
  });
});
