import { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { storageProblem } from '../storage-error';
import { sqliteDialect } from './dialect';
import { type Connection, connect } from './driver';

let connection: Connection;
let db: Kysely<{ t: { text: string } }>;
beforeEach(() => {
  connection = connect(':memory:');
  connection.exec('create table t (text text not null) strict; pragma max_page_count = 20');
  db = new Kysely({ dialect: sqliteDialect(connection) });
});
afterEach(() => db.destroy());

const insert = (times: number) =>
  db.transaction().execute(async (trx) => {
    for (let n = 0; n < times; n += 1) {
      await trx
        .insertInto('t')
        .values({ text: 'x'.repeat(2000) })
        .execute();
    }
  });
const rows = async () => (await db.selectFrom('t').selectAll().execute()).length;

test('a transaction that the disk has no room for says so, and the next one is a new one', async () => {
  await insert(3);
  const error = await insert(1000).catch((reason: unknown) => reason);
  expect(storageProblem(error)).toBe('storageFull');
  expect(await rows()).toBe(3);
  await insert(2);
  expect(await rows()).toBe(5);
});

test('a transaction that fails for another reason is still rolled back', async () => {
  const failing = db.transaction().execute(async (trx) => {
    await trx.insertInto('t').values({ text: 'a' }).execute();
    throw new TypeError('bug');
  });
  await expect(failing).rejects.toThrow(TypeError);
  expect(connection.inTransaction).toBe(false);
  expect(await rows()).toBe(0);
});
