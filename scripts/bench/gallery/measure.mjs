import { randomUUID } from 'node:crypto';
import { percentile } from '../report.mjs';

const limit = 50;
const owner = 'local';

/** What is looked for, by the name it has in the table. The words are in the seeded prompts: the first most often. */
const searches = {
  'text: common word': 'a',
  'text: rare word': 'axolotl',
  'text: two words': 'red cat',
  'text: three words and not': 'red cat sea -dog',
  'text: phrase': '"red cat"',
  'text: prefix of 2': 'ca*',
  'text: prefix of 5': 'photo*',
  'text: rare and common': 'axolotl a',
  'text: not a word': '-cat',
  'filter: model': 'model:flex',
  'filter: seed': 'seed:7920',
  'filter: steps:20': 'steps:20',
  'filter: steps>45': 'steps>45',
  'filter: guidance (cfg)': 'guidance:3',
  'filter: ratio': 'ratio:16:9',
  'filter: width': 'width>1300',
  'filter: width (none)': 'width<100',
  'filter: format': 'format:png',
  'filter: cost': 'cost<0.1',
  'filter: favourite': 'is:favourite',
  'filter: rating>=4': 'rating>=4',
  'filter: failed (none)': 'is:failed',
  'filter: reproduced (none)': 'is:reproduced',
  'filter: a draft (none)': 'is:draft',
  'filter: has a tag': 'has:tag',
  'filter: in a collection (none)': 'has:collection',
  'filter: tag of 1 %': 'tag:client',
  'filter: tag of 0.02 %': 'tag:rare',
  'filter: before': 'before:2020-01-01',
  'all at once': 'cat model:flex steps>30 rating>=4 is:favourite ratio:16:9',
};

/** p50 and p95 in milliseconds of everything a gallery asks of the store. */
export async function measure(store, { parseQuery, fields }, size) {
  const everything = { owner, query: { clauses: [] } };
  const results = new Map();
  const add = async (name, times, work, before) => results.set(name, await timed(times, work, before));
  await add('first page', 200, () => store.gallery.page({ ...everything, limit }));
  const deep = await cursorAt(store, size);
  await add('deep page', 200, () => store.gallery.page({ ...everything, before: deep(), limit }));
  for (const [name, text] of Object.entries(searches)) {
    const { query, problems } = parseQuery(text, fields);
    if (problems.length) throw new Error(`${text}: ${problems[0].message}`);
    await add(name, 40, () => store.gallery.page({ owner, query, limit }));
  }
  await add('insert', 100, () => insertOne(store));
  const cats = { owner, query: parseQuery('cat', fields).query };
  for (const [name, query] of [
    ['everything', everything],
    ['a word', cats],
  ]) {
    // Both are remembered until something changes, so something does.
    await add(
      `facets, ${name}`,
      7,
      () => store.gallery.facets(query),
      () => insertOne(store),
    );
    await add(
      `timeline, ${name}`,
      7,
      () => store.gallery.timeline(query),
      () => insertOne(store),
    );
  }
  return results;
}

async function timed(times, work, before = () => {}) {
  await work();
  const taken = [];
  for (let done = 0; done < times; done += 1) {
    await before();
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return { p50: percentile(taken, 0.5), p95: percentile(taken, 0.95) };
}

/** Places all over the library, one after the other. */
async function cursorAt(store, size) {
  const [newest] = await store.gallery.page({ owner, query: { clauses: [] }, limit: 1 });
  const years = 10 * 365 * 86_400_000;
  let asked = 0;
  return () => {
    asked += 1;
    const back = (((asked * 7919) % size) / size) * years * 0.98;
    return { createdAt: Math.floor(newest.createdAt - back), id: '' };
  };
}

let inserted = 0;
function insertOne(store) {
  inserted += 1;
  const params = {
    prompt: `a red cat number ${inserted} by the sea`,
    seed: inserted,
    steps: 28,
    guidance: 3.5,
  };
  return store.generations.insert([
    {
      id: randomUUID(),
      owner,
      runId: randomUUID(),
      runIndex: 0,
      settings: { model: 'flux-2-flex', params: { ...params, width: 1024, height: 768 } },
      provider: 'sandbox',
      createdAt: Date.now(),
      expectedSeconds: 9,
      expectedWidth: 1024,
      expectedHeight: 768,
      estimateUsd: 0.03,
    },
  ]);
}
