import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { type Library, openLibrary } from '../library.test-support';
import { createHalves, type Halves } from './halves';
import { type ImportFiles, openImportFiles } from './import-file';
import { newImport } from './new-import';

const minute = 60_000;
const id = (n: number) => `01980000-0000-7000-8000-00000000000${n}`;
let dataDir: string;
let files: ImportFiles;
let now = 0;
const busy = new Set<string>();
let halves: Halves;
beforeEach(async () => {
  dataDir = await temporaryFolder();
  files = await openImportFiles(dataDir);
  now = 0;
  busy.clear();
  halves = createHalves(files, { now: () => now }, busy);
});

const begin = async (count: number, state: 'receiving' | 'done' = 'receiving') => {
  for (let n = 0; n < count; n += 1)
    await files.save({ ...newImport({ id: id(n), owner: 'local' }, 'x.zip', 100, n * minute), state });
};
const kept = async () => (await files.ids()).toSorted();

test('eight may be on their way, and reports do not count', async () => {
  await begin(7);
  expect(await halves.makeRoom()).toBe(true);
  await begin(8);
  expect(await halves.makeRoom()).toBe(false);
  await begin(8, 'done');
  expect(await halves.makeRoom()).toBe(true);
  expect(await kept()).toHaveLength(8);
});

test('of eight, the one that has been silent longest gives way, but none that is coming', async () => {
  await begin(8);
  now = 9 * minute;
  halves.heard(id(0));
  busy.add(id(1));
  expect(await halves.makeRoom()).toBe(true);
  expect(await kept()).toEqual([0, 1, 3, 4, 5, 6, 7].map(id));
});

test('after a day of silence any is forgotten', async () => {
  await begin(2);
  now = 24 * 60 * minute + 1;
  expect(await halves.makeRoom()).toBe(true);
  expect(await kept()).toEqual([id(1)]);
});

test('announced all at once, eight are taken and the others told to wait', async () => {
  const library: Library = await openLibrary();
  try {
    const file = { name: 'x.zip', bytes: 100 };
    const answers = await Promise.all(Array.from({ length: 20 }, () => library.imports.announce(file)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(8);
    expect(answers.at(-1)).toMatchObject({ ok: false, error: { status: 429 } });
    const [first] = await library.imports.list();
    await library.imports.cancel(first?.id ?? '');
    expect(await library.imports.announce(file)).toMatchObject({ ok: true });
  } finally {
    await library.close();
  }
});
