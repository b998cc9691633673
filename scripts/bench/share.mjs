import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBare } from './bare.mjs';
import { openBrowser } from './browser.mjs';
import { audit } from './lighthouse/audit.mjs';
import { printTable } from './report.mjs';
import { weightHead, weightRows } from './script-bytes.mjs';
import { throughput } from './share/bytes.mjs';
import { seed } from './share/seed.mjs';
import { view } from './share/viewers.mjs';
import { openStudio } from './studio.mjs';

/** The page of a link: what Lighthouse says, what it weighs, many who look at once, and how fast its pictures come. */
export async function share() {
  const folder = mkdtempSync(join(tmpdir(), 'proofsheet-bench-'));
  try {
    const paths = await seed(folder);
    const studio = await openStudio({}, undefined, folder);
    const bare = await openBare();
    const at = (path) => `${studio.url}${path}`;
    try {
      await throughput(at(paths.one));
      await view(at(paths.one));
      await weigh([
        ['a bare page', bare.url],
        ['a share', at(paths.one)],
        ['a share of a comparison', at(paths.pair)],
        ['Create', at(paths.create)],
        ['Gallery', at('/gallery')],
        ['a result', at(paths.result)],
      ]);
      await audit([
        ['a bare page', bare.url],
        ['a share', at(paths.one)],
        ['Create', at(paths.create)],
        ['Gallery', at('/gallery')],
      ]);
    } finally {
      await bare.close();
      await studio.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function weigh(pages) {
  const browser = await openBrowser();
  try {
    printTable(
      'JavaScript as transferred (gzip), goal for a share ≤ 10.0 KB more than a bare page',
      weightHead,
      await weightRows(browser, pages),
    );
  } finally {
    await browser.close();
  }
}
