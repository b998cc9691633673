import { join } from 'node:path';
import { Kysely } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { newGeneration } from './compliance/samples.test-suite';
import { openStore } from './open-store';
import { sqliteDialect } from './sqlite/dialect';
import { connect } from './sqlite/driver';
import { firstTables } from './sqlite/migrations/0001-first-tables';

let dir: string;
beforeEach(async () => {
  dir = await temporaryFolder();
});

/** A database as the first version left it, with so many generations, every third of them deleted. */
async function firstVersion(count: number): Promise<void> {
  const raw = connect(join(dir, 'proofsheet.db'));
  const db = new Kysely<unknown>({ dialect: sqliteDialect(raw) });
  await firstTables.up(db);
  raw.exec(`create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null);
    create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer not null default 0);
    insert into kysely_migration values ('0001_first_tables', '2026-01-01');
    insert into kysely_migration_lock values ('migration_lock', 0);
    insert into images values ('${'a'.repeat(64)}', 'webp', 300, 200, 9, 'AAAA', 1);`);
  const insert =
    raw.prepare(`insert into generations (id, owner, run_id, run_index, provider, model, params, state, change,
    created_at, expected_seconds, expected_width, expected_height, estimate_usd, deleted_at)
    values (?, 'local', ?, 0, 'sandbox', 'm', ?, 'succeeded', ?, ?, 1, 64, 64, 0.1, ?)`);
  raw.exec('begin');
  for (let n = 0; n < count; n += 1) {
    const params = JSON.stringify({ prompt: `picture number n${n}`, steps: n });
    insert.run([
      `g-${String(n).padStart(6, '0')}`,
      `r-${n}`,
      params,
      n + 1,
      1000 + Math.floor(n / 5),
      n % 3 ? null : 5,
    ]);
  }
  raw.exec('commit');
  raw.exec(`insert into outputs values ('g-000001', 0, '${'a'.repeat(64)}')`);
  await db.destroy();
}

test('what the first version kept is in the gallery, in its order, and found by words and values', {
  timeout: 60_000,
}, async () => {
  await firstVersion(2500);
  const store = await openStore(dir);
  const all = { owner: 'local', query: { clauses: [] } };
  const ids = await store.gallery.ids({ ...all, limit: 5000 });
  const expected = Array.from({ length: 2500 }, (_, n) => n).filter((n) => n % 3 !== 0);
  expect(ids).toEqual(expected.reverse().map((n) => `g-${String(n).padStart(6, '0')}`));
  const found = (clause: { kind: 'word' | 'field'; value: string | number }) =>
    store.gallery.ids({
      owner: 'local',
      limit: 5,
      query: {
        clauses: [
          clause.kind === 'word'
            ? { kind: 'word', text: String(clause.value), prefix: false, not: false }
            : { kind: 'field', field: 'steps', comparison: ':', value: clause.value, not: false },
        ],
      },
    });
  expect(await found({ kind: 'word', value: 'n1111' })).toEqual(['g-001111']);
  expect(await found({ kind: 'field', value: 2498 })).toEqual(['g-002498']);
  const facets = await store.gallery.facets(all);
  expect(facets).toMatchObject({ total: expected.length, formats: [{ value: 'webp', count: 1 }] });
  expect((await store.generations.get('g-000000'))?.deletedAt).toBe(5);
  const picture = {
    hash: 'a'.repeat(64),
    format: 'webp',
    width: 300,
    height: 200,
    bytes: 9,
    placeholder: 'AAAA',
  };
  expect((await store.generations.get('g-000001'))?.images).toEqual([picture]);
  await store.generations.insert([newGeneration()]);
  await store.close();
});

test('an act that a crash has cut off is put back when the store is opened', async () => {
  const first = await openStore(dir);
  const run = await first.generations.insert([newGeneration()]);
  const [row] = run.ok ? run.value : [];
  await first.curation.set('local', { ids: [row?.id ?? ''] }, { rating: 4 });
  await first.close();
  const raw = connect(join(dir, 'proofsheet.db'));
  raw.exec('update acts set done = 0');
  raw.close();
  const second = await openStore(dir);
  expect((await second.generations.get(row?.id ?? ''))?.rating).toBe(0);
  await second.close();
});
