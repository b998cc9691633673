import { openBare } from './bare.mjs';
import { openBrowser, timePicture } from './browser.mjs';
import { kb, printTable } from './report.mjs';
import { weightHead, weightRows } from './script-bytes.mjs';
import { openStudio } from './studio.mjs';

const budget = 60_000;

/** The JavaScript of each page against a bare one. */
export async function weight() {
  const bare = await openBare();
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
    const rows = await weightRows(browser, [
      ['a bare page', bare.url],
      ['Create', `${studio.url}${create}`],
      ['Gallery', `${studio.url}/gallery`],
      ['a result', `${studio.url}${result}`],
    ]);
    printTable(
      `Weight: JavaScript as transferred (gzip), goal for Create ≤ ${kb(budget)} more than a bare page`,
      weightHead,
      rows,
    );
  } finally {
    await browser.close();
    await studio.close();
    await bare.close();
  }
}
