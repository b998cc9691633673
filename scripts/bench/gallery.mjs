import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './gallery/measure.mjs';
import { scroll } from './gallery/scroll.mjs';
import { seed, settle } from './gallery/seed.mjs';
import { loadStore } from './gallery/store.mjs';
import { printTable } from './report.mjs';

const sizes = [1000, 100_000, 1_000_000];
/** Those that are also scrolled in a browser: one that shall be smooth, and one that is too long for a page. */
const scrolled = [100_000, 1_000_000];

/**
 * The store at three sizes, and a browser at two of them. `BENCH_SIZES=1000,100000` measures others; `BENCH_LIBRARY` keeps
 * the libraries in that folder, where the next run finds them: a million take some minutes to write.
 */
export async function gallery() {
  const wanted = process.env.BENCH_SIZES?.split(',').map(Number) ?? sizes;
  const kept = process.env.BENCH_LIBRARY;
  const store = await loadStore();
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'proofsheet-bench-'));
  try {
    const columns = [];
    for (const size of wanted) columns.push(await measureSize(store, join(folder, String(size)), size));
    const rows = [...columns[0].keys()].map((name) => [
      name,
      ...columns.map((column) => {
        const { p50, p95 } = column.get(name);
        return `${p50.toFixed(2)} / ${p95.toFixed(2)}`;
      }),
    ]);
    const title = 'Gallery: the store, milliseconds, p50 / p95';
    printTable(title, ['', ...wanted.map((size) => size.toLocaleString('en'))], rows);
    for (const size of scrolled) if (wanted.includes(size)) await scroll(join(folder, String(size)), size);
  } finally {
    await store.close();
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
}

async function measureSize(store, folder, size) {
  const path = join(folder, 'proofsheet.db');
  let opened = await store.openStore(folder, { models: store.models });
  if ((await opened.gallery.ids({ owner: 'local', query: { clauses: [] }, limit: 1 })).length === 0) {
    await opened.close();
    const start = performance.now();
    seed(path, size, store, Date.now());
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(
      `${size} generations written in ${seconds} s, ${Math.round(statSync(path).size / 2 ** 20)} MB`,
    );
    opened = await store.openStore(folder, { models: store.models });
  }
  try {
    return await measure(opened, store, size);
  } finally {
    await opened.close();
    settle(path);
  }
}
