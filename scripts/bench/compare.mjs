import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserArgs, openBrowser, untilAlive } from './browser.mjs';
import { timeDifference } from './compare/difference.mjs';
import { addFrames, pan, rest, scroll, wipe, zoom } from './compare/frames.mjs';
import { openComparison } from './compare/open.mjs';
import { comparisons, seed } from './compare/seed.mjs';
import { median, ms, percentile, printTable } from './report.mjs';
import { openStudio } from './studio.mjs';
import { longestTaskOf } from './trace.mjs';

const goals = { frame: '≤ 16.7 ms', task: '< 50 ms', placeholders: '< 500 ms', sharp: '< 1 500 ms' };
const visits = 5;

/** Looking at two, nine and four hundred pictures in Chromium. `BENCH_LIBRARY` keeps the pictures as it keeps galleries. */
export async function compare() {
  const kept = process.env.BENCH_LIBRARY;
  const folder = kept ? join(kept, 'compare') : mkdtempSync(join(tmpdir(), 'proofsheet-bench-'));
  try {
    if (!existsSync(join(folder, 'proofsheet.db'))) await seed(folder);
    const studio = await openStudio({}, undefined, folder);
    const browser = await openBrowser();
    try {
      console.log(`Chromium ${browser.version()} ${browserArgs.join(' ')}`);
      await opening(browser, studio.url);
      await moving(browser, studio.url);
      await difference(browser, studio.url);
      await sweep(browser, studio.url);
    } finally {
      await browser.close();
      await studio.close();
    }
  } finally {
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
}

async function opening(browser, url) {
  const took = [];
  // The first one compiles what the server has not run yet.
  for (let visit = 0; visit <= visits; visit += 1) {
    const opened = await openComparison(browser, url, { ...comparisons.nine, pictures: 9 });
    await opened.close();
    if (visit > 0) took.push(opened);
  }
  printTable(
    `Comparison: opening nine pictures of 1 MP, medians of ${visits}`,
    ['', '', 'goal'],
    [
      ['to placeholders', ms(median(took.map(({ placeholdersMs }) => placeholdersMs))), goals.placeholders],
      ['to sharp pictures', ms(median(took.map(({ sharpMs }) => sharpMs))), goals.sharp],
    ],
  );
}

async function moving(browser, url) {
  const rows = [];
  const look = async (name, which, movements) => {
    const { page, close } = await openComparison(browser, url, which);
    for (const [movement, move] of movements) {
      rows.push(frameRow(`${name}, ${movement}`, await longestTaskOf(browser, page, () => move(page))));
    }
    await close();
  };
  // What is closer than the window needs is loaded when somebody first zooms.
  const alike = [
    ['zooming, first time', zoom],
    ['zooming, again', zoom],
    ['panning', pan],
  ];
  const pair = { ...comparisons.pair, pictures: 2 };
  await look('2 × 4 MP', { ...pair, hash: '#mode=side' }, [['nothing moves', rest], ...alike]);
  await look('2 × 4 MP on each other', { ...pair, hash: '#mode=wipe' }, [['wiping', wipe], ...alike]);
  await look('9 × 1 MP', { ...comparisons.nine, pictures: 9 }, alike);
  printTable('Comparison: between frames while pictures move', frameHead, rows);
}

async function difference(browser, url) {
  const took = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const { page, close } = await openComparison(browser, url, {
      ...comparisons.pair,
      hash: '#mode=side',
      pictures: 2,
    });
    const { value, longestTaskMs } = await longestTaskOf(browser, page, () => timeDifference(page));
    took.push({ ...value, longestTaskMs });
    await close();
  }
  printTable(
    `Comparison: difference of 2 × 4 MP, medians of ${visits}`,
    ['', '', 'goal'],
    [
      ['to the map', ms(median(took.map(({ mapMs }) => mapMs))), ''],
      ['to the figures', ms(median(took.map(({ figuresMs }) => figuresMs))), ''],
      ['longest task of all', tenths(Math.max(...took.map((one) => one.longestTaskMs))), goals.task],
    ],
  );
}

async function sweep(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await addFrames(context);
  const page = await context.newPage();
  await page.goto(`${url}/compare/${comparisons.sweep.id}?view=table`);
  await untilAlive(page, '[role=grid]');
  const first = await longestTaskOf(browser, page, () => scroll(page));
  const again = await longestTaskOf(browser, page, () => scroll(page));
  const elements = await page.evaluate(() => document.getElementsByTagName('*').length);
  printTable(`Comparison: scrolling 400 cells, ${elements} elements in the page`, frameHead, [
    frameRow('pictures not loaded yet', first),
    frameRow('again', again),
  ]);
  await context.close();
}

const frameHead = ['', 'p50', `p95 (${goals.frame})`, `longest task (${goals.task})`];
const frameRow = (name, { value, longestTaskMs }) => [
  name,
  tenths(percentile(value, 0.5)),
  tenths(percentile(value, 0.95)),
  tenths(longestTaskMs),
];
const tenths = (value) => `${value.toFixed(1)} ms`;
