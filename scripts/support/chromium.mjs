import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bin, run, runNode } from './run.mjs';
import { note, Stop } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const downloadSeconds = 300;

/**
 * Finds a Chromium for the browser tests, in this order: the one PLAYWRIGHT_CHROMIUM names, Playwright's own (downloaded
 * when it can be), an installed one, Debian's through apt when root. The path to pass on as PLAYWRIGHT_CHROMIUM; empty
 * means Playwright's own.
 */
export async function ensureChromium(env = process.env) {
  const named = env.PLAYWRIGHT_CHROMIUM;
  if (named) {
    if (starts(named)) return named;
    throw new Stop(`PLAYWRIGHT_CHROMIUM is ${named}, which does not start.`);
  }
  if (await installPlaywrights()) return '';
  const found = installedChromium(env);
  if (found) return found;
  if (process.getuid?.() === 0 && (await installDebians())) {
    const fresh = installedChromium(env);
    if (fresh) return fresh;
  }
  throw new Stop(
    'No Chromium: the download failed and none is installed. Install one, or set PLAYWRIGHT_CHROMIUM.',
  );
}

/** Playwright's own, downloaded unless it is there already. False when it cannot be had or lacks system libraries. */
async function installPlaywrights() {
  const cli = bin('@playwright/test', 'playwright');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  const options = { env, seconds: downloadSeconds, stdio: ['ignore', 'ignore', 'ignore'] };
  note('Looking for Playwright’s Chromium …');
  if ((await runNode(cli, ['install', 'chromium'], options)) !== 0) return false;
  const { chromium } = await import('@playwright/test');
  return starts(chromium.executablePath());
}

async function installDebians() {
  note('Installing Debian’s chromium …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  return (
    (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })) === 0
  );
}

/** The first Chromium on the path that starts. */
export function installedChromium(env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(starts);
}

function starts(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(file, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
