import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { imageRef } from '@/lib/models/image-ref';
import type { ForeignGeneration, ImageRecord } from '@/lib/store/contract';
import { connect } from '@/lib/store/sqlite/driver';
import {
  contentsOf,
  example,
  exported,
  imported,
  keepPicture,
  type Library,
  openLibrary,
  over,
  owner,
  sent,
} from '../library.test-support';
import { unzip, zipped } from '../zip.test-support';

let from: Library;
let to: Library;
let pictures: readonly ImageRecord[];
let rows: readonly ForeignGeneration[];
beforeEach(async () => {
  from = await openLibrary();
  to = await openLibrary();
  pictures = await Promise.all([1, 50, 100, 150].map((red) => keepPicture(from, red)));
  rows = pictures.map((picture) => example({ images: [picture] }));
  await from.store.generations.adopt(rows);
});
afterEach(async () => {
  await from.close();
  await to.close();
});

const ids = () => rows.map(({ id }) => id);
const bundle = () => exported(from, { ids: ids() });
const nameOf = (n: number) => `originals/${pictures[n]?.hash}.png`;

/** The bundle with one of its files changed, or taken out. */
async function changed(name: string, change: (bytes: Buffer) => Buffer | undefined): Promise<Buffer> {
  const files = new Map(await unzip(await bundle()));
  const bytes = change(files.get(name) ?? Buffer.alloc(0));
  if (bytes) files.set(name, bytes);
  else files.delete(name);
  return zipped(files);
}

test.each([
  [
    'altered',
    'It was altered: its contents are not those it was exported with.',
    (bytes: Buffer) => {
      const other = Buffer.from(bytes);
      other.writeUInt8(other.readUInt8(60) ^ 1, 60);
      return other;
    },
  ],
  ['missing', 'It is missing.', () => undefined],
] as const)('a picture that is %s is named, and everything else goes in', async (_, message, change) => {
  const report = await imported(to, await changed(nameOf(1), change));
  expect(report).toMatchObject({
    state: 'done',
    generations: { added: 3, leftOut: 1 },
    pictures: { added: 3 },
  });
  expect(report.problems).toEqual([
    { file: nameOf(1), message: `${message} Generation ${rows[1]?.id} was left out.` },
  ]);
  // The complete bundle brings the rest.
  const again = await imported(to, await bundle());
  expect(again).toMatchObject({ generations: { added: 1, known: 3 }, problems: [] });
  expect(await contentsOf(to, ids())).toEqual(await contentsOf(from, ids()));
});

test('a record that was changed is read, and the file named; a broken line is named by its number and its fault', async () => {
  const zip = await changed('generations.jsonl', (bytes) => {
    const [first = '', ...others] = bytes.toString().split('\n');
    const but = (change: object) => JSON.stringify({ ...JSON.parse(first), ...change });
    const lines = [
      '{"id": "../../etc/passwd"}',
      '{',
      '[]',
      first.replace('"sentBody":null', `"sentBody":{"a":${'['.repeat(90_000)}${']'.repeat(90_000)}}`),
      but({ rating: 6 }),
      but({ tags: ['a', ' '] }),
      but({ settings: { model: 'x', params: { ['long'.repeat(1000)]: {} } } }),
      first.replace('lighthouse', 'lighthouse \u{fffd}'),
    ];
    const text = Buffer.from([first, ...lines, ...others].join('\n')).toString('latin1');
    // The last of them is cut in the middle of a character.
    return Buffer.from(text.replace('\u00ef\u00bf\u00bd', '\u00ef\u00bf'), 'latin1');
  });
  const report = await imported(to, zip);
  expect(report).toMatchObject({ state: 'done', generations: { added: 4, leftOut: 8 } });
  const messages = report.problems.map(({ message }) => message);
  const long = 'settings.params.longlong';
  expect(messages.map((message) => message.replace(/(?<=longlong).*(?=…\.$)/, ''))).toEqual([
    'Line 2 is not a generation and was left out: id: Invalid string: must match pattern /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.',
    'Line 3 is not a generation and was left out: it is not JSON.',
    'Line 4 is not a generation and was left out: Invalid input: expected object, received array.',
    'Line 5 is not a generation and was left out: it is nested too deep.',
    'Line 6 is not a generation and was left out: rating: Invalid option: expected one of 0|1|2|3|4|5.',
    'Line 7 is not a generation and was left out: tags.1: it has to have 1 to 60 characters, one of which can be seen.',
    `Line 8 is not a generation and was left out: ${long}….`,
    'Line 9 is not a generation and was left out: it is not valid UTF-8.',
    'It was altered after the export. What could be read of it went in.',
  ]);
});

test('a missing reference image is named; its generation goes in', async () => {
  const lost = imageRef('ab'.repeat(32));
  const row = example({ settings: { model: 'retired-model', params: { prompt: 'x', images: [lost] } } });
  await from.store.generations.adopt([row]);
  const report = await imported(to, await exported(from, { ids: [row.id] }));
  expect(report.generations.added).toBe(1);
  expect(report.problems[0]?.message).toBe(
    `It is missing. It is a reference image of generation ${row.id}, which went in without it.`,
  );
  expect((await to.store.generations.get(row.id))?.settings).toEqual(row.settings);
});

test('what is being made does not travel', async () => {
  const { origin: _, ...queued } = example();
  await from.store.generations.insert([queued]);
  const zip = await exported(from, { ids: [queued.id, ...ids()] });
  const manifest: unknown = JSON.parse((await unzip(zip)).get('manifest.json')?.toString() ?? '');
  expect(manifest).toMatchObject({ unfinished: 1, files: { 'generations.jsonl': { records: 4 } } });
  await imported(to, zip);
  expect(await to.store.generations.get(queued.id)).toBeUndefined();
});

test('goes on where it was when the process died, and ends the same', { timeout: 60_000 }, async () => {
  const many = Array.from({ length: 600 }, (_, n) => {
    const picture = pictures[n % 4];
    return example({ images: picture ? [picture] : [] });
  });
  for (let at = 0; at < many.length; at += 200) await from.store.generations.adopt(many.slice(at, at + 200));
  const all = many.map(({ id }) => id);
  const zip = await exported(from, { ids: all });
  const id = await sent(to, zip);
  // Each time a little further: in the middle of a step, between two, before the first.
  for (let times = 0; times < 12; times += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    await to.restart();
  }
  const report = await over(to, id);
  expect(report).toMatchObject({ state: 'done', problems: [], generations: { leftOut: 0 } });
  expect(report.generations).toMatchObject({ added: 600, known: 0 });
  expect(await contentsOf(to, all)).toEqual(await contentsOf(from, all));
});

test('comes in pieces, each of which may be sent again after the connection broke', async () => {
  const zip = await bundle();
  const announced = await to.imports.announce({ name: 'x.zip', bytes: zip.length });
  if (!announced.ok) throw new Error(announced.error.sentence);
  const { id } = announced.value;
  async function* broken() {
    yield zip.subarray(0, 100);
    throw new Error('the connection was cut');
  }
  await expect(to.imports.receive(id, 0, broken())).rejects.toThrow();
  async function* piece(start: number) {
    yield zip.subarray(start);
  }
  expect(await to.imports.receive(id, 0, piece(0))).toMatchObject({
    ok: false,
    error: { status: 409, received: 100 },
  });
  await to.restart();
  expect(await to.imports.receive(id, 100, piece(100))).toMatchObject({ ok: true });
  expect(await over(to, id)).toMatchObject({ state: 'done', generations: { added: 4 } });
});

test('stopped by hand: what went in stays, the file goes, and it does not go on after a restart', async () => {
  const id = await sent(to, await bundle());
  const view = await to.imports.cancel(id);
  expect(['cancelled', 'done']).toContain(view?.state);
  await to.restart();
  expect((await to.imports.get(id))?.state).toBe(view?.state);
  expect(await to.imports.cancel(id)).toBeDefined();
  expect(await to.imports.get(id)).toBeUndefined();
});

test('into a collection that is here already under another name, and into a new one', async () => {
  const shelf = { id: randomUUID(), owner, name: 'Best', createdAt: 5 };
  await from.store.collections.create(shelf);
  await from.store.curation.collect(owner, { ids: ids() }, shelf.id, 'add');
  await to.store.collections.create({ ...shelf, name: 'My best' });
  await imported(to, await bundle());
  expect(await to.store.collections.list(owner)).toMatchObject([{ id: shelf.id, name: 'My best', count: 4 }]);
});

test('leaves nothing to undo, and takes no place from what a person did', async () => {
  const shelf = { id: randomUUID(), owner, name: 'Best', createdAt: 5 };
  await from.store.collections.create(shelf);
  await from.store.curation.collect(owner, { ids: ids() }, shelf.id, 'add');
  await from.store.curation.set(owner, { ids: ids() }, { rating: 3 });
  await from.store.curation.tag(owner, { ids: ids() }, ['client'], []);
  await to.store.generations.adopt(rows);
  const [id = ''] = ids();
  const act = await to.store.curation.set(owner, { ids: [id] }, { favourite: true });
  expect((await imported(to, await bundle())).generations).toMatchObject({ known: 4, enriched: 4 });

  const database = connect(join(to.dataDir, 'proofsheet.db'));
  expect(database.prepare('select token from acts').all([])).toEqual([{ token: act.undo }]);
  database.close();
  expect(await to.store.curation.undo(owner, act.undo)).toEqual({ changed: 1 });
  const row = await to.store.generations.get(id);
  expect(row).toMatchObject({ favourite: false, rating: 3, tags: ['client'] });
});
