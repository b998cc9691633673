import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, type StudioServer, startStudio } from '../support/studio-server';
import { alive, expect, flex, generatePicture, openResult, test } from './studio';

const key = 'SG_0123456789abcdef';
let real: StudioServer;

// A studio that has a key, and takes another one's sandbox for Segmind.
test.beforeAll(async ({ studio }) => {
  const sandbox = `${studio.url}/sandbox`;
  real = await startStudio({
    env: {
      SEGMIND_API_KEY: key,
      SEGMIND_API_URL: sandbox,
      SEGMIND_UPLOAD_URL: sandbox,
      SEGMIND_MODELS_URL: sandbox,
      LOG_LEVEL: 'trace',
    },
  });
});
test.afterAll(() => real.close());

test('the key stays on the server: not in a page, an answer, a script or the log', async ({
  page,
  studio,
}) => {
  await studio.control({ latencyMs: 300 });
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
  await page.goto(`${real.url}/create/${flex.slug}`);
  await alive(page.getByRole('form'));
  await expect(page.getByRole('button', { name: /^Generate/ })).toHaveAccessibleName(/about \$/);
  await generatePicture(page, 'Paid with a secret');
  await openResult(page, 'Paid with a secret');
  for (const path of ['/api/health', '/api/balance', '/api/generations', '/gallery']) {
    await page.goto(`${real.url}${path}`);
  }
  const answers = await Promise.all(seen);
  expect(answers.length).toBeGreaterThan(10);
  expect(answers.filter((answer) => answer.includes(key))).toEqual([]);
  expect(real.output()).not.toContain(key);
  expect(real.output()).toContain('succeeded');
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
