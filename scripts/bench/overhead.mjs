import { setTimeout as wait } from 'node:timers/promises';
import { openBrowser, openForm, timePicture } from './browser.mjs';
import { median, ms, printTable, ratio } from './report.mjs';
import { benchKey, drawAhead, openAgainst, openStudio } from './studio.mjs';

const slug = 'flux-2-klein-4b';
const jobs = [
  { seconds: 10, pairs: 7 },
  { seconds: 1, pairs: 15 },
];

/** What a person's own script does: submit, ask every second as Segmind's SDK does, fetch the result. Milliseconds. */
async function bareScript(sandboxUrl, prompt, seed) {
  const headers = { 'x-api-key': benchKey, 'content-type': 'application/json' };
  const startedAt = performance.now();
  const body = JSON.stringify({ prompt, seed });
  const submitted = await (await fetch(`${sandboxUrl}/v2/${slug}`, { method: 'POST', headers, body })).json();
  for (;;) {
    const { status } = await (await fetch(submitted.status_url, { headers })).json();
    if (status === 'COMPLETED') break;
    if (status === 'FAILED') throw new Error('The sandbox failed the job.');
    await wait(1000);
  }
  const { output } = await (await fetch(submitted.response_url, { headers })).json();
  const picture = await (await fetch(Array.isArray(output) ? output[0] : output)).arrayBuffer();
  if (picture.byteLength < 1000) throw new Error('The sandbox sent no picture.');
  return performance.now() - startedAt;
}

/** Pairs of the same job by script and by studio, on one sandbox, in turns. */
export async function overhead() {
  const segmind = await openStudio();
  const sandboxUrl = `${segmind.url}/sandbox`;
  const studio = await openAgainst(sandboxUrl);
  const browser = await openBrowser();
  const page = await browser.newPage();
  try {
    await openForm(page, `${studio.url}/create/${slug}`);
    await segmind.control({ latencyMs: 500, balance: 1000 });
    await bareScript(sandboxUrl, 'Warming up', 1);
    await timePicture(page, 'Warming up', 1);

    const rows = [];
    for (const { seconds, pairs } of jobs) {
      const promptOf = (pair) => `Pair ${pair} of ${seconds} seconds`;
      await segmind.control({ latencyMs: 0 });
      for (let pair = 1; pair <= pairs; pair += 1) {
        await drawAhead(sandboxUrl, slug, { prompt: promptOf(pair), seed: pair });
      }
      await segmind.control({ latencyMs: seconds * 1000 });
      const measured = [];
      for (let pair = 1; pair <= pairs; pair += 1) {
        const byScript = () => bareScript(sandboxUrl, promptOf(pair), pair);
        const byStudio = () => timePicture(page, promptOf(pair), pair);
        // Taking turns at going first, so that neither profits from the other.
        const [script, inStudio] =
          pair % 2 ? [await byScript(), await byStudio()] : (await inOrder(byStudio, byScript)).reverse();
        measured.push({ script, inStudio });
      }
      const script = median(measured.map((one) => one.script));
      const inStudio = median(measured.map((one) => one.inStudio));
      const more = median(measured.map((one) => one.inStudio - one.script));
      rows.push([`${seconds} s`, pairs, ms(script), ms(inStudio), ms(more), ratio(inStudio / script)]);
    }
    printTable(
      'Overhead: press of Generate to picture on the screen, against a bare script (medians)',
      ['job', 'pairs', 'script', 'studio', 'more', 'ratio'],
      rows,
    );
  } finally {
    await browser.close();
    await studio.close();
    await segmind.close();
  }
}

async function inOrder(...acts) {
  const results = [];
  for (const act of acts) results.push(await act());
  return results;
}
