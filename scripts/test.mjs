/** `npm test`: installs, builds and runs every check there is; the last line is `N passed, N failed`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './support/build.mjs';
import { ensureChromium } from './support/chromium.mjs';
import { ensureInstalled } from './support/install.mjs';
import { requireNode } from './support/node-version.mjs';
import { bin, runNode } from './support/run.mjs';
import { main, note, Stop } from './support/say.mjs';
import { playwrightTally, single, vitestTally } from './support/tally.mjs';

const reports = mkdtempSync(join(tmpdir(), 'proofsheet-reports-'));
const env = { NEXT_TELEMETRY_DISABLED: '1' };

/** A step that passes or fails as a whole. */
const check = (name, packageName, command, args) => ({
  name,
  run: async () => single(await runNode(bin(packageName, command), args, { env })),
});

/** A preparation that later steps need; it counts like a check. */
const prepare = (name, act) => ({
  name,
  run: async () => {
    await act();
    return single(0);
  },
});

const vitest = (project) => ({
  name: project,
  run: async () => {
    const file = join(reports, `${project}.json`);
    const args = [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ];
    return vitestTally(file, await runNode(bin('vitest'), args, { env }));
  },
});

const playwright = {
  name: 'e2e',
  run: async () => {
    const file = join(reports, 'e2e.json');
    const code = await runNode(bin('@playwright/test', 'playwright'), ['test', '--reporter=list,json'], {
      // Of all tests together more is expected than of a few.
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file, PROOFSHEET_E2E_WHOLE: 'true' },
    });
    return playwrightTally(file, code);
  },
};

// Without its packages nothing else can run.
const install = prepare('install', ensureInstalled);
// The build comes first because it writes the types of the routes.
const steps = [
  install,
  prepare('build', ensureBuilt),
  check('lint and format', '@biomejs/biome', 'biome', ['check', '--error-on-warnings', '.']),
  check('types', 'typescript', 'tsc', ['--noEmit']),
  check('dead code', 'knip', 'knip', []),
  prepare('browser', async () => {
    env.PLAYWRIGHT_CHROMIUM = await ensureChromium();
  }),
  vitest('unit'),
  vitest('integration'),
  playwright,
];

async function runStep(step) {
  note(`\n— ${step.name}`);
  try {
    return await step.run();
  } catch (error) {
    note(error instanceof Stop ? error.message : error.stack);
    return single(1);
  }
}

await main(async () => {
  requireNode();
  const total = { passed: 0, failed: 0 };
  const lines = [];
  for (const step of steps) {
    const { passed, failed } = await runStep(step);
    total.passed += passed;
    total.failed += failed;
    lines.push(`${failed ? '✗' : '✓'} ${step.name}: ${passed} passed, ${failed} failed`);
    if (failed && step === install) break;
  }
  rmSync(reports, { recursive: true, force: true });
  note(`\n${lines.join('\n')}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed ? 1 : 0;
});
