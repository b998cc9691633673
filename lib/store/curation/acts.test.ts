import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { everything, is, where } from '../compliance/queries.test-suite';
import { insertOne, newGeneration } from '../compliance/samples.test-suite';
import type { Generation, Store } from '../contract';
import { openStore } from '../open-store';

let store: Store;
let rows: readonly Generation[];
beforeEach(async () => {
  store = await openStore(await temporaryFolder());
  const runId = '01980000-0000-7000-8000-000000000000';
  const run = await store.generations.insert(
    Array.from({ length: 600 }, (_, runIndex) => newGeneration({ runId, runIndex })),
  );
  if (!run.ok) throw new Error('Nothing was inserted.');
  rows = run.value;
});
afterEach(() => store.close());

const all = { query: everything };
const oldest = () => ({ ids: rows.slice(0, 1).map(({ id }) => id) });
const favourites = { owner: 'local', query: where(is('is', 'favourite')) };

test('a heart and its undo do not wait until everything is tagged', async () => {
  const ended: string[] = [];
  const tagging = store.curation.tag('local', all, ['all'], []).then((act) => {
    ended.push('all');
    return act;
  });
  const heart = await store.curation.set('local', oldest(), { favourite: true });
  ended.push('heart');
  expect(await store.curation.undo('local', heart.undo)).toEqual({ changed: 1 });
  ended.push('undone');
  expect(await tagging).toMatchObject({ changed: 600 });
  expect(ended).toEqual(['heart', 'undone', 'all']);
  expect(await store.gallery.count(favourites)).toBe(0);
});

test('what changes the same waits, and has the last word', async () => {
  const [every] = await Promise.all([
    store.curation.set('local', all, { favourite: true }),
    store.curation.set('local', oldest(), { favourite: false }),
  ]);
  expect(every.changed).toBe(600);
  expect(await store.gallery.count(favourites)).toBe(599);
});

test('what arrives while all results of a search wait for their turn is not meant', async () => {
  const before = store.curation.tag('local', all, ['all'], []);
  const deleted = store.curation.trash('local', all, 1);
  const arrived = await insertOne(store);
  await before;
  expect(await deleted).toMatchObject({ changed: 600 });
  expect(await store.generations.get(arrived.id)).toMatchObject({ deletedAt: null });
});

test('an act is undone once, however often that is asked at the same time', async () => {
  const act = await store.curation.set('local', all, { rating: 3 });
  const undo = () => store.curation.undo('local', act.undo);
  expect(await Promise.all([undo(), undo()])).toEqual([{ changed: 600 }, undefined]);
});
