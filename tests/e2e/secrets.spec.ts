import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root';
import { alive, expect, flex, generatePicture, key, openResult, test } from './studio';

test('the key stays on the server: not in a page, an answer, a script or the log', async ({ page, paid }) => {
  const seen: Promise<string>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname === '/api/events') return;
    seen.push(
      response.text().then(
        (text) => `${response.url()}\n${text}`,
        () => '',
      ),
    );
  });
  await page.goto(`${paid.url}/create/${flex.slug}`);
  await alive(page.getByRole('form'));
  await expect(page.getByRole('button', { name: /^Generate/ })).toHaveAccessibleName(/about \$/);
  await generatePicture(page, 'Paid with a secret');
  await openResult(page, 'Paid with a secret');
  for (const path of ['/api/health', '/api/balance', '/api/generations', '/gallery']) {
    await page.goto(`${paid.url}${path}`);
  }
  // The body of a page that was left can no longer be read.
  const answers = (await Promise.all(seen)).filter((answer) => answer !== '');
  expect(answers.length).toBeGreaterThan(10);
  expect(answers.filter((answer) => answer.includes(key))).toEqual([]);
  expect(paid.output()).not.toContain(key);
  expect(paid.output()).toContain('succeeded');
});

test('no script of the build reads the key', () => {
  const folder = join(root, '.next/static');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  expect(files.length).toBeGreaterThan(5);
  const reading = files.filter((name) =>
    /process\.env\.SEGMIND|env\.SEGMIND_API_KEY\b(?! \?\?)/.test(readFileSync(join(folder, name), 'utf8')),
  );
  expect(reading).toEqual([]);
});
