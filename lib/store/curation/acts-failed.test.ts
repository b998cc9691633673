import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { everything, is, than, where } from '../compliance/queries.test-suite';
import { newGeneration } from '../compliance/samples.test-suite';
import type { Store } from '../contract';
import { openStore } from '../open-store';
import { connect } from '../sqlite/driver';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await temporaryFolder();
  store = await openStore(folder);
  const runId = '01980000-0000-7000-8000-000000000000';
  await store.generations.insert(
    Array.from({ length: 600 }, (_, runIndex) => newGeneration({ runId, runIndex })),
  );
});
afterEach(() => store.close());

const all = { query: everything };
const count = (query = everything) => store.gallery.count({ owner: 'local', query });
const tagged = () => count(where(is('tag', 'all')));

/** Straight into the tables, as no store would. */
function inTables<Row>(work: (db: ReturnType<typeof connect>) => Row): Row {
  const db = connect(join(folder, 'proofsheet.db'));
  try {
    return work(db);
  } finally {
    db.close();
  }
}

const oldest = '(select min(position) from gallery)';
const refusing = (name: string, when: string) =>
  `create trigger ${name} before ${when} begin select raise(abort, 'refused'); end`;

test('what failed in the middle was put back, and is not put back once more when the studio is next opened', async () => {
  inTables((db) => db.exec(refusing('adding', `insert on tagged when new.position = ${oldest}`)));
  await expect(store.curation.tag('local', all, ['all'], [])).rejects.toThrow('refused');
  expect(await tagged()).toBe(0);
  inTables((db) => db.exec('drop trigger adding'));

  expect(await store.curation.tag('local', all, ['all'], [])).toMatchObject({ changed: 600 });
  await store.close();
  store = await openStore(folder);
  expect(await tagged()).toBe(600);
});

test('what could neither be done nor put back is put back before the next act', async () => {
  inTables((db) => {
    db.exec(refusing('adding', `insert on tagged when new.position = ${oldest}`));
    db.exec(refusing('removing', 'delete on tagged'));
  });
  await expect(store.curation.tag('local', all, ['all'], [])).rejects.toThrow('refused');
  expect(await tagged()).toBe(500);
  await expect(store.curation.set('local', all, { favourite: true })).rejects.toThrow('refused');
  inTables((db) => db.exec('drop trigger adding; drop trigger removing'));

  await store.curation.set('local', all, { favourite: true });
  expect(await tagged()).toBe(0);
});

test('an undo that failed in the middle goes on when it is asked for again', async () => {
  const act = await store.curation.set('local', all, { rating: 3 });
  const newest = 'new.position = (select max(position) from gallery)';
  inTables((db) => db.exec(refusing('rating', `update of rating on gallery when ${newest}`)));
  await expect(store.curation.undo('local', act.undo)).rejects.toThrow('refused');
  inTables((db) => db.exec('drop trigger rating'));

  const half = await count(where(than('rating', '>=', 3)));
  expect(half).toBeGreaterThan(0);
  expect(await store.curation.undo('somebody-else', act.undo)).toBeUndefined();
  expect(await count(where(than('rating', '>=', 3)))).toBe(half);
  expect(await store.curation.undo('local', act.undo)).toBeDefined();
  expect(await count(where(than('rating', '>=', 3)))).toBe(0);
  expect(await store.curation.undo('local', act.undo)).toBeUndefined();
});

test('what was being forgotten when the studio ended is forgotten when it is next opened', async () => {
  await store.curation.set('local', all, { rating: 3 });
  await store.close();
  inTables((db) => db.exec('update acts set done = 2'));
  store = await openStore(folder);
  const left = 'select (select count(*) from acts) + (select count(*) from act_changes) as count';
  expect(inTables((db) => db.prepare(left).all([]))).toEqual([{ count: 0 }]);
});
