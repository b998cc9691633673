import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { ms, percentile, printTable } from '../report.mjs';
import { ask } from './ask.mjs';

const viewers = 200;
const seconds = 20;
const goalMs = 200;
/** How long somebody looks before the next one comes. Milliseconds; the last has nobody look at all. */
const looks = [2000, 1000, 0];

/**
 * 200 at once at one share: each comes over a connection of its own, asks for the page and then for the picture in it, and
 * looks at it. They run on the processors that also answer them.
 */
export async function view(url) {
  const rows = [];
  for (const lookMs of looks) {
    const visits = { page: [], picture: [], failures: [] };
    const startedAt = performance.now();
    const until = startedAt + seconds * 1000;
    const everybody = Array.from({ length: viewers }, (_, nth) =>
      viewer(url, visits, { nth, lookMs, until }),
    );
    await Promise.all(everybody);
    const perSecond = visits.page.length / ((performance.now() - startedAt) / 1000);
    const p95 = percentile([...visits.page, ...visits.picture], 0.95);
    const of = (times) => `${ms(percentile(times, 0.5))} / ${ms(percentile(times, 0.95))}`;
    rows.push([
      `${lookMs / 1000} s`,
      Math.round(perSecond),
      of(visits.page),
      of(visits.picture),
      ms(p95),
      visits.failures.length,
    ]);
    for (const failure of new Set(visits.failures)) console.log(failure);
  }
  printTable(
    `${viewers} viewers of one share for ${seconds} s each; goal p95 < ${goalMs} ms, no failure`,
    ['each looks for', 'visits a second', 'page, p50 / p95', 'picture, p50 / p95', 'p95 of both', 'failures'],
    rows,
  );
}

async function viewer(url, visits, { nth, lookMs, until }) {
  // They do not all come at the same moment.
  await wait((lookMs * nth) / viewers);
  while (performance.now() < until) {
    const agent = new Agent({ keepAlive: true });
    try {
      const page = await ask(url, { agent, headers: { accept: 'text/html' }, text: true });
      visits.page.push(page.ms);
      const picture = await ask(pictureOf(url, page.text), { agent });
      visits.picture.push(picture.ms);
    } catch (error) {
      visits.failures.push(error.message);
    }
    agent.destroy();
    await wait(lookMs);
  }
}

/** The address of the first picture of a page, as its browser would take it from there. */
export const pictureOf = (url, html) => new URL(/<img src="([^"]+)"/.exec(html)?.[1] ?? '', url).href;
