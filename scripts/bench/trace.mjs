/**
 * The longest task of the page's main thread while `work` goes on, how much of that task was the collection of garbage, both in
 * milliseconds, and what `work` came to.
 */
export async function longestTaskOf(browser, page, work) {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata', 'devtools.timeline', 'v8'] });
  const value = await work();
  const trace = JSON.parse((await browser.stopTracing()).toString());
  return { value, ...longestTask(trace) };
}

/** As time of the processor: others on the machine do not count. */
function longestTask({ traceEvents }) {
  const renderers = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const isMain = ({ pid, tid }) => renderers.some((main) => main.pid === pid && main.tid === tid);
  const done = traceEvents.filter((event) => event.ph === 'X' && isMain(event));
  const tasks = done.filter(({ name }) => /RunTask$/.test(name));
  const longest = tasks.reduce((most, task) => (timeOf(task) > timeOf(most) ? task : most), { tdur: 0 });
  const within = ({ pid, ts }) => pid === longest.pid && ts >= longest.ts && ts < longest.ts + longest.dur;
  const collecting = done.filter((event) => /^(Major|Minor)GC$/.test(event.name) && within(event));
  const sum = collecting.reduce((total, event) => total + timeOf(event), 0);
  return { longestTaskMs: timeOf(longest) / 1000, collectingMs: sum / 1000 };
}

const timeOf = ({ tdur = 0 }) => tdur;
