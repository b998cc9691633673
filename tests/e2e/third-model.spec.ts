import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { root } from '../support/root';
import { type StudioServer, startStudio } from '../support/studio-server';
import {
  alive,
  expect,
  factOf,
  generateButton,
  generatePicture,
  numberBox,
  openAdvanced,
  openResult,
  promptBox,
  test,
} from './studio';

/** The model that CONTRIBUTING.md invents, taken from its page. */
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const example = /```ts\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
const slug = /slug: '([^']+)'/.exec(example)?.[1] ?? '';
const labels = [...example.matchAll(/kind: '(\w+)',[\s\S]*?label: '([^']+)',\n\s+(?:help|group)/g)].map(
  ([, kind = '', label = '']) => ({ kind, label }),
);

// Below the project, without a lock file, so that Next takes the project for its root.
const folder = join(root, 'test-results-third-model');
const parts = [
  'app',
  'components',
  'lib',
  'public',
  'instrumentation.ts',
  'instrumentation-node.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
];
let studio: StudioServer;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  rmSync(folder, { recursive: true, force: true });
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  // The one new file; nothing else knows of it.
  writeFileSync(join(folder, 'lib/models/catalog', `${slug}.ts`), example);
  const next = join(root, 'node_modules/next/dist/bin/next');
  const built = spawnSync(process.execPath, [next, 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  expect(built.status, built.stdout + built.stderr).toBe(0);
  studio = await startStudio({ folder });
  await studio.control({ latencyMs: 300 });
});
test.afterAll(async () => {
  await studio?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('one new file is a new model: its form, validator, code, sandbox and picture', async ({ page }) => {
  expect(labels.map(({ kind }) => kind).sort()).toEqual(
    ['prompt', 'images', 'size', 'decimal', 'integer', 'seed', 'choice', 'toggle', 'text'].sort(),
  );
  await page.goto(`${studio.url}/create/${slug}`);
  await alive(page.getByRole('form'));
  await openAdvanced(page);
  for (const { label } of labels) {
    await expect(page.getByRole('form').getByText(label, { exact: true }).first()).toBeVisible();
  }
  await expect(
    page.getByRole('navigation', { name: 'Models' }).getByRole('link', { name: 'Darkroom 1' }),
  ).toBeVisible();

  // Its limits, in the browser.
  const grain = numberBox(page, 'Grain');
  await promptBox(page).fill('Printed on the third paper');
  await grain.fill('3');
  await generateButton(page).click();
  await expect(grain).toBeFocused();
  await expect(grain).toHaveAccessibleDescription(/must be a number from 0 to 2/);

  // Its picture, with its settings and its code.
  await grain.fill('1.5');
  await page.getByRole('radio', { name: 'Silver' }).check();
  await page.getByRole('switch', { name: 'Vignette' }).click();
  await generatePicture(page, 'Printed on the third paper');
  await openResult(page, 'Printed on the third paper');
  await expect(factOf(page, 'Grain')).toContainText('1.5');
  await expect(factOf(page, 'Film')).toContainText('Silver');
  await expect(factOf(page, 'Vignette')).toContainText('On');
  await expect(factOf(page, 'Size')).toContainText('768 × 512');
  await expect(page.getByRole('tabpanel')).toContainText(`/${slug}`);
  await expect(page.getByRole('tabpanel')).toContainText('"grain": 1.5');
});

test('its sandbox answers like the others’', async () => {
  const ask = (body: object) =>
    fetch(`${studio.url}/sandbox/v1/${slug}`, {
      method: 'POST',
      headers: { 'x-api-key': 'SG_0123456789abcdef', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const answer = await ask({ prompt: 'By hand', width: 384, height: 256, seed: 5 });
  expect(answer.status).toBe(200);
  const facts = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
  expect([facts.format, facts.width, facts.height]).toEqual(['png', 384, 256]);
  expect((await ask({ prompt: 'By hand', film: 'sepia' })).status).toBe(406);
});
