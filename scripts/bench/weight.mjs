import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../support/root.mjs';
import { bin, run } from '../support/run.mjs';
import { Stop } from '../support/say.mjs';
import { openBrowser, timePicture } from './browser.mjs';
import { kb, printTable } from './report.mjs';
import { openStudio } from './studio.mjs';

const budget = 60_000;

/** The least a page of this Next.js can be. Below the project, so that it uses the same packages. */
async function buildBare() {
  const folder = join(root, 'test-results-bare');
  const files = {
    'package.json': '{"name":"bare","private":true,"type":"module"}',
    'app/layout.js': 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
    'app/page.js': 'export default () => <p>Bare</p>;',
  };
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const code = await run(process.execPath, [bin('next'), 'build'], { env, cwd: folder, stdio: 'ignore' });
  if (code !== 0) throw new Stop('The bare page could not be built.');
  return folder;
}

/** Bytes of JavaScript that came over the wire for a page in a fresh browser, everything it loads by itself included. */
async function scriptBytes(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  // What a page fetches when idle counts as well; an event stream keeps the network from ever being idle.
  await page.waitForTimeout(2000);
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => new URL(entry.name).pathname.endsWith('.js'))
      .reduce((sum, entry) => sum + entry.encodedBodySize, 0),
  );
  await context.close();
  return bytes;
}

/** The JavaScript of each page against a bare one. */
export async function weight() {
  const folder = await buildBare();
  const bare = await openStudio({}, folder);
  const studio = await openStudio();
  const browser = await openBrowser();
  try {
    await studio.control({ latencyMs: 0 });
    const page = await browser.newPage();
    await page.goto(`${studio.url}/create`);
    await timePicture(page, 'Weighed', 1);
    const result = await page.getByRole('link', { name: 'Weighed' }).getAttribute('href');
    const create = new URL(page.url()).pathname;
    await page.close();

    const least = await scriptBytes(browser, bare.url);
    const rows = [['a bare page', kb(least), '']];
    for (const [name, path] of [
      ['Create', create],
      ['Gallery', '/gallery'],
      ['a result', result],
    ]) {
      const bytes = await scriptBytes(browser, `${studio.url}${path}`);
      rows.push([name, kb(bytes), kb(bytes - least)]);
    }
    printTable(
      `Weight: JavaScript as transferred (gzip), goal for Create ≤ ${kb(budget)} more than a bare page`,
      ['page', 'transferred', 'more'],
      rows,
    );
  } finally {
    await browser.close();
    await studio.close();
    await bare.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
