import { gzipSync } from 'node:zlib';
import { kb } from './report.mjs';

export const weightHead = ['page', 'transferred', 'more than bare', 'written into the page'];

/** A row for each page (`[name, url]`), the bare one first, which the others are held against. */
export async function weightRows(browser, [bare, ...pages]) {
  const [bareName, bareUrl] = bare;
  const least = await scriptBytes(browser, bareUrl);
  const rows = [[bareName, kb(least.files), '', kb(least.within)]];
  for (const [name, url] of pages) {
    const { files, within } = await scriptBytes(browser, url);
    rows.push([name, kb(files), kb(files - least.files), kb(within)]);
  }
  return rows;
}

/**
 * Bytes of JavaScript of a page in a fresh browser: the files it loads by itself as they came over the wire, and what is written
 * into its HTML, data of Next's among it, compressed on its own.
 */
async function scriptBytes(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  // What a page fetches when idle counts as well; an event stream keeps the network from ever being idle.
  await page.waitForTimeout(2000);
  const { files, within } = await page.evaluate(() => ({
    files: performance
      .getEntriesByType('resource')
      .filter((entry) => new URL(entry.name).pathname.endsWith('.js'))
      .reduce((sum, entry) => sum + entry.encodedBodySize, 0),
    within: [...document.scripts].map(({ text }) => text).join(''),
  }));
  await context.close();
  return { files, within: gzipSync(within).length };
}
