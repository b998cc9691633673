import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { openBrowser, openForm } from './browser.mjs';
import { ms, printTable, ratio } from './report.mjs';
import { drawAhead, openAgainst, openStudio } from './studio.mjs';

const slug = 'flux-2-flex';
const total = 64;
const perRun = 8;
const parallel = 16;
const jobMs = 2000;
const idealMs = (total / parallel) * jobMs;
const side = 512;
const prompt = 'A burst of pictures';

/** 64 jobs of 2 s with 16 at once, from the first row written to the last picture kept. */
export async function burst() {
  const segmind = await openStudio();
  const sandboxUrl = `${segmind.url}/sandbox`;
  await segmind.control({ latencyMs: 0, balance: 1000 });
  for (let seed = 1; seed <= total; seed += 1) {
    await drawAhead(sandboxUrl, slug, { prompt, width: side, height: side, seed });
  }
  await segmind.control({ latencyMs: jobMs, balance: 1000 });
  const studio = await openAgainst(sandboxUrl, { SEGMIND_PARALLEL: String(parallel) });
  try {
    const press = await recordPress(`${studio.url}/create/${slug}`);
    await Promise.all(Array.from({ length: total / perRun }, (_, run) => press(1 + run * perRun)));
    const generations = await untilDone(studio.url);
    const failed = generations.filter(({ state }) => state !== 'succeeded').length;
    if (failed) throw new Error(`${failed} of ${total} generations did not succeed.`);
    const startedAt = Math.min(...generations.map((one) => one.createdAt));
    const took = Math.max(...generations.map((one) => one.finishedAt)) - startedAt;
    printTable(
      `Burst: ${total} generations of ${jobMs / 1000} s, ${side} × ${side}, at most ${parallel} at once`,
      ['ideal', 'studio', 'ratio'],
      [[ms(idealMs), ms(took), ratio(took / idealMs)]],
    );
  } finally {
    await studio.close();
    await segmind.close();
  }
}

/**
 * Presses Generate once in a browser without letting the request through, and returns a function that sends such a
 * run with an id and a first seed of its own: many presses at one moment, without many browsers on the machine that is measured.
 */
async function recordPress(url) {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await openForm(page, url);
  await page.getByRole('spinbutton', { name: 'Width' }).fill(String(side));
  await page.getByRole('spinbutton', { name: 'Height' }).fill(String(side));
  await page
    .getByRole('group', { name: 'Images per run' })
    .getByRole('radio', { name: String(perRun) })
    .check();
  await page.getByRole('textbox', { name: 'Prompt', exact: true }).fill(prompt);
  await page.getByRole('spinbutton', { name: 'Seed' }).fill('1');
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
  return async (seed) => {
    const own = body
      .replace(/"runId":"[^"]+"/, `"runId":"${randomUUID()}"`)
      .replace('"seed":1,', `"seed":${seed},`);
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
