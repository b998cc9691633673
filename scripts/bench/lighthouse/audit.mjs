import { fileURLToPath } from 'node:url';
import { claimPort } from '../../support/address.mjs';
import { ensureInstalled } from '../../support/install.mjs';
import { openBrowser } from '../browser.mjs';
import { median, ms, printTable } from '../report.mjs';

const host = '127.0.0.1';
const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Has Lighthouse look at pages (`[name, url]`), as a phone and as a desktop, all of them in turns, and prints medians and what it
 * would have otherwise. Its packages are many, so they are not the studio's: the first run installs them.
 */
export async function audit(pages) {
  await ensureInstalled({ folder: fileURLToPath(new URL('.', import.meta.url)) });
  const { default: lighthouse, desktopConfig } = await import('lighthouse');
  const rows = [];
  const wishes = new Set();
  for (const [device, config] of Object.entries({ mobile: undefined, desktop: desktopConfig })) {
    const reports = pages.map(() => []);
    for (let run = 0; run < runs; run += 1) {
      for (const [at, [, url]] of pages.entries()) reports[at].push(await look(lighthouse, url, config));
    }
    for (const [at, [name]] of pages.entries()) {
      rows.push([name, device, ...figures(reports[at])]);
      for (const wish of reports[at].flatMap(wishesOf)) wishes.add(`${name}, ${device}: ${wish}`);
    }
  }
  printTable(
    `Lighthouse: medians of ${runs}; goal 100 each, performance at least 98, LCP of a share on mobile < 1 800 ms`,
    ['page', 'device', ...categories, 'LCP', 'FCP', 'CLS'],
    rows,
  );
  for (const wish of wishes) console.log(`- ${wish}`);
}

/** One look in a browser of its own, so that nothing is remembered. */
async function look(lighthouse, url, config) {
  const port = await claimPort({ host, port: 0 });
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  try {
    const { lhr } = await lighthouse(url, { port, logLevel: 'error', onlyCategories: categories }, config);
    if (lhr.runtimeError) throw new Error(`Lighthouse, ${url}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    await browser.close();
  }
}

function figures(reports) {
  const middle = (read) => median(reports.map(read));
  const time = (id) => ms(middle(({ audits }) => audits[id].numericValue));
  return [
    ...categories.map((id) => Math.round(100 * middle((report) => report.categories[id].score))),
    time('largest-contentful-paint'),
    time('first-contentful-paint'),
    middle(({ audits }) => audits['cumulative-layout-shift'].numericValue).toFixed(3),
  ];
}

/** The titles of what counts and was not met. */
const wishesOf = ({ categories: judged, audits }) =>
  Object.values(judged).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
      .map(({ id }) => `${audits[id].title} (${id})`),
  );
