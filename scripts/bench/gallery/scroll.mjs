import { openBrowser } from '../browser.mjs';
import { kb, median, ms, printTable } from '../report.mjs';
import { openStudio } from '../studio.mjs';
import { longestTaskOf } from '../trace.mjs';
import { findPlaces } from './places.mjs';
import { addThumbnails } from './thumbnails.mjs';

const goals = { firstTileMs: 500, longestTaskMs: 50, tiles: 400 };

const visits = 5;
const jumps = 24;
const wheels = 150;

/**
 * Opens a gallery in Chromium and scrolls it: by wheel from the top, by jumps all over it, to its end and back, and by
 * the date rail. Returns milliseconds, counts, bytes and what was found there.
 */
async function measureScroll(url) {
  const browser = await openBrowser();
  try {
    // The first one compiles what the server has not run yet.
    await firstTile(browser, url);
    const visited = [];
    for (let visit = 0; visit < visits; visit += 1) visited.push(await firstTile(browser, url));
    const firstTileMs = median(visited);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${url}/gallery`);
    // From here on the list is laid out by the page, not by the browser.
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector('[data-section]')).position === 'absolute',
    );
    await page.waitForTimeout(500);
    const heapBefore = await heap(page);
    await watchSize(page);
    const { longestTaskMs, collectingMs } = await longestTaskOf(browser, page, () => scrollAbout(page));
    const most = await page.evaluate(() => window.most);
    const heapAfter = await heap(page);
    return {
      firstTileMs,
      longestTaskMs,
      collectingMs,
      ...most,
      heapBefore,
      heapAfter,
      ...(await findPlaces(page, url)),
    };
  } finally {
    await browser.close();
  }
}

/** Opens a library in the studio and prints what a browser has to do for it. */
export async function scroll(library, size) {
  await addThumbnails(library, size);
  const studio = await openStudio({}, undefined, library);
  try {
    const found = await measureScroll(studio.url);
    printTable(
      `Gallery: Chromium, ${size.toLocaleString('en')} generations in one scroll`,
      ['', '', 'goal'],
      [
        ['time to first tile, median of 5', ms(found.firstTileMs), `< ${ms(goals.firstTileMs)}`],
        [
          'longest task while scrolling',
          `${found.longestTaskMs.toFixed(1)} ms`,
          `< ${ms(goals.longestTaskMs)}`,
        ],
        ['of which the collection of garbage', `${found.collectingMs.toFixed(1)} ms`, ''],
        ['most tiles in the page', found.tiles, `< ${goals.tiles}`],
        ['most elements in the page', found.elements, ''],
        ['JavaScript memory, before', kb(found.heapBefore), ''],
        ['JavaScript memory, after', kb(found.heapAfter), ''],
        ['shown at the two ends of the list', found.ends, 'the oldest, the newest'],
        ['months found by the date rail', found.months, 'all'],
      ],
    );
  } finally {
    await studio.close();
  }
}

/** From the start of the navigation to the frame that shows the first tile. */
async function firstTile(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      if (!document.querySelector('[data-tile]')) return requestAnimationFrame(look);
      const afterFrame = new MessageChannel();
      afterFrame.port1.onmessage = () => {
        window.firstTileAt = performance.now();
      };
      requestAnimationFrame(() => afterFrame.port2.postMessage(undefined));
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${url}/gallery`);
  const at = await page.waitForFunction(() => window.firstTileAt).then((handle) => handle.jsonValue());
  await context.close();
  return at;
}

async function scrollAbout(page) {
  await page.mouse.move(700, 500);
  for (let turn = 0; turn < wheels; turn += 1) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(16);
  }
  for (let jump = 0; jump < jumps; jump += 1) {
    // All over the list, never twice the same way.
    await page.evaluate(
      (part) => window.scrollTo(0, part * (document.documentElement.scrollHeight - window.innerHeight)),
      ((jump * 7) % jumps) / (jumps - 1),
    );
    // Every second one is left before anything was loaded.
    await page.waitForTimeout(jump % 2 ? 700 : 60);
  }
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForTimeout(1000);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForTimeout(1000);
}

/** Notes the most tiles, frames and elements there ever were. */
function watchSize(page) {
  return page.evaluate(() => {
    window.most = { tiles: 0, elements: 0 };
    const look = () => {
      const tiles = document.querySelectorAll('[data-tile], [data-frame]').length;
      const elements = document.getElementsByTagName('*').length;
      window.most = {
        tiles: Math.max(window.most.tiles, tiles),
        elements: Math.max(window.most.elements, elements),
      };
      requestAnimationFrame(look);
    };
    look();
  });
}

/** JavaScript's memory in use, after what is not needed any more has been thrown away. */
async function heap(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
