/** Leaves the list time to load what is looked at and to lay it out. */
const settleMs = 1500;
const hops = 12;

/**
 * Whether the page gets to where it is sent, however long the list: to the very last and the very first picture, and to
 * the months a person asks the date rail for. Returns sentences for the table.
 */
export async function findPlaces(page, url) {
  const { oldest, newest } = await ends(url);
  await sendTo(page, 'bottom');
  const atEnd = await isShown(page, oldest);
  await sendTo(page, 'top');
  const atStart = await isShown(page, newest);
  const months = await hopByMonths(page);
  return {
    ends: `${atEnd ? 'the oldest' : 'NOT the oldest'}, ${atStart ? 'the newest' : 'NOT the newest'}`,
    months: `${months} of ${hops}`,
  };
}

/** The ids of the first and the last picture; what was measured by inserting it has none. */
async function ends(url) {
  const read = async (path) => (await fetch(`${url}${path}`)).json();
  const { buckets } = await read('/api/gallery/timeline');
  const { from, to } = buckets.at(-1);
  const last = await read(`/api/generations?limit=1000&from=${from}&to=${to}`);
  const first = await read('/api/generations?limit=1&q=-is%3Acancelled');
  return { oldest: last.generations.at(-1).id, newest: first.generations[0].id };
}

/** As by the scrollbar, and again when what came in there has moved the end. */
async function sendTo(page, where) {
  for (let turn = 0; turn < 3; turn += 1) {
    await page.evaluate(
      (bottom) => window.scrollTo(0, bottom ? document.documentElement.scrollHeight : 0),
      where === 'bottom',
    );
    await page.waitForTimeout(settleMs);
  }
}

const isShown = (page, id) =>
  page.evaluate((wanted) => {
    const box = document.querySelector(`[data-tile="${wanted}"]`)?.getBoundingClientRect();
    return box !== undefined && box.top < window.innerHeight && box.bottom > 0;
  }, id);

/** How many of some hops along the rail end at a heading of the month that the rail names, with pictures under it. */
async function hopByMonths(page) {
  const rail = page.getByRole('slider', { name: 'Date' });
  await rail.focus();
  await rail.press('Home');
  let found = 0;
  for (let hop = 0; hop < hops; hop += 1) {
    await rail.press(hop % 3 === 2 ? 'ArrowDown' : 'PageDown');
    await page.waitForTimeout(settleMs);
    const named = await rail.getAttribute('aria-valuetext');
    found += await page.evaluate((month) => {
      const section = [...document.querySelectorAll('[data-section]')].find(
        (one) => one.getBoundingClientRect().bottom > 120,
      );
      const [word, year] = month.split(' ');
      const heading = section?.querySelector('h2')?.textContent ?? '';
      const fits = heading.includes(year) ? heading.includes(word) : /^(Today|Yesterday)/.test(heading);
      return fits && section?.querySelector('[data-tile]') ? 1 : 0;
    }, named);
  }
  return found;
}
