import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import type { Read } from '../background';
import { is, than, where } from '../compliance/queries.test-suite';
import type { Schema } from '../schema';
import { type Connection, connect } from '../sqlite/driver';
import { openDatabase } from '../sqlite/open-database';
import { createSeeker } from './seeker';

const step = z.object({ detail: z.string() });

let db: Kysely<Schema>;
let reading: Connection;
/** Of its own: libsql leaves an explanation open, and what is read after it on the same connection would stay locked. */
let explaining: Connection;
let steps: string[];
beforeEach(async () => {
  const path = join(await temporaryFolder(), 'proofsheet.db');
  db = await openDatabase(path, () => {});
  reading = connect(path);
  explaining = connect(path);
  steps = [];
});
afterEach(async () => {
  reading.close();
  explaining.close();
  await db.destroy();
});

/** Reads as the thread does, and notes how SQLite goes about it. */
const read: Read = async (row, query) => {
  const { sql, parameters } = query.compile(db);
  const plan = z.array(step).parse(explaining.prepare(`explain query plan ${sql}`).all(parameters));
  steps.push(...plan.map(({ detail }) => detail));
  return z.array(row).parse(reading.prepare(sql).all(parameters));
};

test.each([
  ['a width', than('width', '<', 100)],
  ['a height', is('height', 512)],
  ['what was reproduced', is('is', 'reproduced')],
  ['drafts', is('is', 'draft')],
  ['what has a tag', is('has', 'tag')],
  ['what is in a collection', is('has', 'collection')],
  ['a run', is('run', 'r-1')],
  ['one', is('id', 'g-1')],
])('%s is found without looking at the whole gallery', async (_, clause) => {
  const seeker = createSeeker(db, read, []);
  const sought = await seeker.sought({ owner: 'local', query: where(clause) });
  expect(await seeker.seek(sought, { limit: 50 })).toEqual([]);
  const whole = /^SCAN (gallery|place)$|gallery_(live|facets) \(owner=\?\)$/;
  expect(steps.filter((detail) => whole.test(detail))).toEqual([]);
  expect(steps).not.toEqual([]);
});

test('everything is read at once, in the order of an index', async () => {
  const seeker = createSeeker(db, read, []);
  await seeker.seek(await seeker.sought({ owner: 'local', query: where() }), { limit: 50 });
  expect(steps).toEqual([]);
});
