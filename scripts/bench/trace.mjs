/** Milliseconds of the longest task of the page's main thread while `work` goes on, and what `work` came to. */
export async function longestTaskOf(browser, page, work) {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const value = await work();
  const trace = JSON.parse((await browser.stopTracing()).toString());
  return { value, longestTaskMs: longestTask(trace) };
}

/** As time of the processor: others on the machine do not count. */
function longestTask({ traceEvents }) {
  const renderers = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const isMain = ({ pid, tid }) => renderers.some((main) => main.pid === pid && main.tid === tid);
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && /RunTask$/.test(event.name) && isMain(event),
  );
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}
