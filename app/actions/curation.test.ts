import { afterEach, beforeEach, expect, test } from 'vitest';
import { collect, count, emptyTrash, mark, restore, tag, trash, undo } from '@/app/actions/curation';
import { exampleSettings, type RunnerFixture } from '@/tests/support/runner-fixture';
import { startStudioFixture } from '@/tests/support/studio-fixture';
import { createCollection } from './collections';

let fixture: RunnerFixture;
beforeEach(async () => {
  fixture = await startStudioFixture();
});
afterEach(() => fixture.close());

const ids = (...rows: readonly { id: string }[]) => ({ ids: rows.map(({ id }) => id) });
const results = (text: string, except: readonly string[] = []) => ({ text, zoneMinutes: 0, except });
const read = async ({ id }: { id: string }) => fixture.store.generations.get(id);
const undoOf = (result: Awaited<ReturnType<typeof mark>>) => (result.ok ? result.value.undo : '');

test('what is marked is answered as it is now, and one token puts it back', async () => {
  const row = await fixture.queue('a lighthouse');
  const done = await mark({ target: ids(row), input: { favourite: true, rating: 4 } });
  expect(done).toMatchObject({
    value: { changed: 1, views: [{ id: row.id, favourite: true, rating: 4, rejected: false }] },
  });
  expect(await undo({ token: undoOf(done) })).toMatchObject({ value: { changed: 1 } });
  expect(await read(row)).toMatchObject({ favourite: false, rating: 0 });
});

test('all results of a search but one, wherever they are loaded', async () => {
  const [first, second, other] = [
    await fixture.queue('a red cat'),
    await fixture.queue('a blue cat'),
    await fixture.queue('a dog'),
  ];
  expect(await count({ target: results('cat', [first.id]) })).toEqual({ ok: true, value: 1 });
  const done = await tag({ target: results('cat', [first.id]), input: { add: ['pets'], remove: [] } });
  expect(done).toMatchObject({ value: { changed: 1, views: [] } });
  expect((await read(second))?.tags).toEqual(['pets']);
  expect((await read(first))?.tags).toEqual([]);
  expect((await read(other))?.tags).toEqual([]);
});

test('a search that is half understood would find too much, so nothing is done', async () => {
  const row = await fixture.queue('a lighthouse');
  const refused = await trash({ target: results('lighthouse ratng>4'), input: {} });
  expect(refused).toMatchObject({
    error: { kind: 'unavailable', message: expect.stringContaining('ratng') },
  });
  expect(await read(row)).toMatchObject({ deletedAt: null });
});

test('what waits to be sent is cancelled on its way into the trash', async () => {
  const row = await fixture.queue('unwanted');
  const done = await trash({ target: ids(row), input: {} });
  expect(done).toMatchObject({ value: { changed: 1, views: [{ state: 'cancelled' }] } });
  expect(await restore({ target: results('unwanted'), input: {} })).toMatchObject({ value: { changed: 1 } });
  expect(await read(row)).toMatchObject({ deletedAt: null, state: 'cancelled' });
});

test('a collection that is not there takes nothing', async () => {
  const row = await fixture.queue('a lighthouse');
  const into = (collectionId: string) => collect({ target: ids(row), input: { collectionId, how: 'add' } });
  expect(await into('01980000-0000-7000-8000-000000000001')).toMatchObject({
    error: { kind: 'unavailable' },
  });
  const made = await createCollection({ name: '  Best   of ' });
  expect(made).toMatchObject({ value: { name: 'Best of' } });
  expect(await into(made.ok ? made.value.id : '')).toMatchObject({ value: { changed: 1 } });
});

test.each([
  ['a rating of six', { rating: 6 }],
  ['an unknown mark', { best: true }],
])('%s is refused', async (_, input) => {
  const row = await fixture.queue('a lighthouse');
  expect(await mark({ target: ids(row), input })).toMatchObject({ error: { kind: 'invalid' } });
});

test('emptying the trash takes what is in it, or a part of it, and the bytes nothing shows any more', async () => {
  await fixture.runner.start();
  // The same settings give the same picture, which both show.
  const [first, twin, stays] = [
    await fixture.queue('twins'),
    await fixture.queue('twins', exampleSettings('twins'), true),
    await fixture.queue('stays', exampleSettings('stays', 7)),
  ];
  for (const { id } of [first, twin, stays]) await fixture.reaches(id, 'succeeded');
  const hash = (await read(first))?.images[0]?.hash ?? '';
  const kept = () => fixture.blobs.stat(hash, 'original');
  await trash({ target: ids(first, stays), input: {} });

  expect(await emptyTrash(ids(first))).toMatchObject({ value: { deleted: 1, remaining: false } });
  expect(await read(first)).toBeUndefined();
  expect(await kept()).toBeDefined();
  expect(await emptyTrash(ids(twin))).toMatchObject({ value: { deleted: 0 } });

  await trash({ target: ids(twin), input: {} });
  expect(await emptyTrash({ all: true })).toMatchObject({ value: { deleted: 2, remaining: false } });
  expect(await kept()).toBeUndefined();
});

test('an act that is forgotten cannot be undone, which is said', async () => {
  expect(await undo({ token: 'never was' })).toMatchObject({ error: { kind: 'unavailable' } });
});
