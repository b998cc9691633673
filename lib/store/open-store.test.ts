import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeCompliance } from './compliance/compliance.test-suite';
import type { NewGeneration } from './contract';
import { openStore } from './open-store';
import { connect } from './sqlite/driver';

let root: string;
let made = 0;
const freshDir = () => join(root, String(made++), 'data');
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'proofsheet-store-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

storeCompliance('SQLite', () => openStore(freshDir()));

const row: NewGeneration = {
  id: 'g-1',
  owner: 'local',
  runId: 'r-1',
  runIndex: 0,
  settings: { model: 'm', params: {} },
  provider: 'sandbox',
  createdAt: 1,
  expectedSeconds: 1,
  expectedWidth: 1,
  expectedHeight: 1,
  estimateUsd: 1,
};

describe('openStore', () => {
  it('creates a missing folder and finds everything again', async () => {
    const dir = freshDir();
    const first = await openStore(dir);
    await first.generations.insert([row]);
    await first.close();
    const second = await openStore(dir);
    expect((await second.generations.get('g-1'))?.state).toBe('queued');
    await second.close();
  });

  it('can be opened many times at once on an empty folder', async () => {
    const dir = freshDir();
    const stores = await Promise.all(Array.from({ length: 5 }, () => openStore(dir)));
    expect(await Promise.all(stores.map((store) => store.generations.lastChange()))).toEqual([0, 0, 0, 0, 0]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('says so when the path is not a folder', async () => {
    const path = join(root, 'a-file');
    await writeFile(path, '');
    await expect(openStore(path)).rejects.toMatchObject({
      kind: 'notAFolder',
      message: expect.stringContaining(path),
    });
    await expect(openStore(join(path, 'below'))).rejects.toMatchObject({ kind: 'notAFolder' });
  });

  it.skipIf(process.getuid?.() === 0)('says so when the folder cannot be written to', async () => {
    const dir = freshDir();
    await mkdir(dir, { recursive: true });
    await chmod(dir, 0o500);
    await expect(openStore(dir)).rejects.toMatchObject({ kind: 'notWritable' });
  });

  it('refuses what is no database, and opens once that is gone', async () => {
    const dir = freshDir();
    const path = join(dir, 'proofsheet.db');
    await mkdir(dir, { recursive: true });
    await writeFile(path, 'this is a text file '.repeat(400));
    await expect(openStore(dir)).rejects.toMatchObject({ kind: 'corrupt' });
    await rm(path);
    const store = await openStore(dir);
    await store.close();
  });

  it('refuses a database of a newer version', async () => {
    const dir = freshDir();
    await (await openStore(dir)).close();
    const raw = connect(join(dir, 'proofsheet.db'));
    raw.exec(`insert into kysely_migration values ('9999_from_the_future', '2099-01-01T00:00:00Z')`);
    raw.close();
    await expect(openStore(dir)).rejects.toMatchObject({
      kind: 'newerVersion',
      message: expect.stringContaining('newer version of Proofsheet'),
    });
  });

  it('leaves everything in one file when it is closed', async () => {
    const dir = freshDir();
    const store = await openStore(dir);
    await store.generations.insert([row]);
    await store.close();
    expect((await readdir(dir)).every((name) => name.startsWith('proofsheet.db'))).toBe(true);
    expect((await stat(join(dir, 'proofsheet.db-wal')).catch(() => ({ size: 0 }))).size).toBe(0);
  });
});

describe('the SQLite file', () => {
  it('is opened for durability', async () => {
    const dir = freshDir();
    const store = await openStore(dir);
    const raw = connect(join(dir, 'proofsheet.db'));
    expect(raw.prepare('pragma journal_mode').all([])).toEqual([{ journal_mode: 'wal' }]);
    raw.close();
    await store.close();
  });

  it('does not let the ledger be changed', async () => {
    const dir = freshDir();
    const store = await openStore(dir);
    await store.generations.insert([row]);
    await store.generations.move('g-1', 'queued', 'submitting');
    await store.generations.move('g-1', 'submitting', 'saving');
    const cost = { usd: 1, source: 'header' as const };
    await store.generations.succeed('g-1', { images: [], finishedAt: 1, cost, inferenceSeconds: null });
    await store.close();
    const raw = connect(join(dir, 'proofsheet.db'));
    expect(() => raw.exec('update ledger set usd = 0')).toThrow('append-only');
    expect(() => raw.exec('delete from ledger')).toThrow('append-only');
    raw.close();
  });

  it('reads the newest results in the order of an index', async () => {
    const dir = freshDir();
    await (await openStore(dir)).close();
    const raw = connect(join(dir, 'proofsheet.db'));
    const plan = raw
      .prepare(
        `explain query plan select generations.* from gallery
         join generations on generations.id = gallery.generation_id
         where gallery.owner = ? and gallery.deleted_at is null and gallery.position < ?
         order by gallery.position desc limit 50`,
      )
      .all(['local', 1]);
    raw.close();
    expect(JSON.stringify(plan)).toContain('INDEX gallery_live (owner=? AND position<?)');
    expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE');
  });
});
