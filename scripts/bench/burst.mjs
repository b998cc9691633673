import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { openBrowser, openForm } from './browser.mjs';
import { ms, printTable, ratio } from './report.mjs';
import { openAgainst, openStudio } from './studio.mjs';

const slug = 'flux-2-flex';
const total = 64;
const perRun = 8;
const parallel = 16;
const jobMs = 2000;
const idealMs = (total / parallel) * jobMs;

/** 64 jobs of 2 s with 16 at once, from the first row written to the last picture kept. */
export async function burst() {
  const segmind = await openStudio();
  await segmind.control({ latencyMs: jobMs, balance: 1000 });
  const studio = await openAgainst(`${segmind.url}/sandbox`, { SEGMIND_PARALLEL: String(parallel) });
  try {
    const press = await recordPress(`${studio.url}/create/${slug}`);
    await Promise.all(Array.from({ length: total / perRun }, press));
    const generations = await untilDone(studio.url);
    const failed = generations.filter(({ state }) => state !== 'succeeded').length;
    if (failed) throw new Error(`${failed} of ${total} generations did not succeed.`);
    const startedAt = Math.min(...generations.map((one) => one.createdAt));
    const took = Math.max(...generations.map((one) => one.finishedAt)) - startedAt;
    printTable(
      `Burst: ${total} generations of ${jobMs / 1000} s, 512 × 512, at most ${parallel} at once`,
      ['ideal', 'studio', 'ratio'],
      [[ms(idealMs), ms(took), ratio(took / idealMs)]],
    );
  } finally {
    await studio.close();
    await segmind.close();
  }
}

/**
 * Presses Generate once in a browser without letting the request through, and returns a function that sends the same run
 * under an id of its own: many presses at one moment, without many browsers on the machine that is measured.
 */
async function recordPress(url) {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await openForm(page, url);
  await page.getByRole('spinbutton', { name: 'Width' }).fill('512');
  await page.getByRole('spinbutton', { name: 'Height' }).fill('512');
  await page
    .getByRole('group', { name: 'Images per run' })
    .getByRole('radio', { name: String(perRun) })
    .check();
  await page.getByRole('textbox', { name: 'Prompt', exact: true }).fill('A burst of pictures');
  const pressed = new Promise((resolve) => {
    page.route(url, async (route, request) => {
      if (request.method() !== 'POST') return route.continue();
      resolve({ headers: await request.allHeaders(), body: request.postData() ?? '' });
      await route.abort();
    });
  });
  await page.getByRole('button', { name: /^Generate/ }).click();
  const { headers, body } = await pressed;
  await browser.close();
  const kept = Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !/^(:|content-length|connection|accept-encoding|host)/.test(name),
    ),
  );
  return async () => {
    const own = body.replace(/"runId":"[^"]+"/, `"runId":"${randomUUID()}"`);
    const answer = await fetch(url, { method: 'POST', headers: kept, body: own });
    if (!answer.ok) throw new Error(`The studio answered ${answer.status}.`);
    await answer.text();
  };
}

/** Asks seldom, so that asking is no part of the load. */
async function untilDone(url) {
  for (;;) {
    await wait(1000);
    const { generations } = await (await fetch(`${url}/api/generations?limit=${total}`)).json();
    const done = generations.filter((one) => one.finishedAt !== null);
    if (done.length === total) return done;
  }
}
