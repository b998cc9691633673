import { existsSync } from 'node:fs';
import { chromium, defineConfig, devices } from '@playwright/test';
import { installedChromium } from './scripts/support/chromium.mjs';

/** `npm test` has looked for one already; alone, Playwright's own comes first, then an installed one. */
const found =
  process.env.PLAYWRIGHT_CHROMIUM ||
  (existsSync(chromium.executablePath()) ? undefined : installedChromium());
// Chromium's own sandbox refuses to run as root, as in a container.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/global-setup.ts',
  // Each worker has a studio of its own.
  workers: process.env.CI ? 1 : 2,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  projects: [
    { name: 'studio', teardown: 'afterwards' },
    // Also after a part of the tests, and after some have failed.
    { name: 'afterwards', testMatch: 'after-the-run.ts' },
  ],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      args: [...asRoot, ...quiet, '--disable-gpu'],
      ...(found && { executablePath: found }),
    },
  },
});
