import { afterEach, expect, test, vi } from 'vitest';
import type { Connection } from '@/lib/store/sqlite/driver';
import { type RunnerFixture, startRunnerFixture } from '@/tests/support/runner-fixture';

const disk = vi.hoisted(() => ({ full: false }));
/**
 * The real driver on a disk that may be full. SQLite writes when it commits: then it fails with SQLITE_FULL and rolls back by
 * itself, which it is brought to do here by a limit of its own.
 */
vi.mock('@/lib/store/sqlite/driver', async (importOriginal) => {
  const { connect } = await importOriginal<typeof import('@/lib/store/sqlite/driver')>();
  const tooMuch = 'insert into filler values (zeroblob(1000000))';
  return {
    connect(path: string): Connection {
      const connection = connect(path);
      connection.exec('create temp table filler (bytes blob); pragma temp.max_page_count = 10');
      const prepare = (sql: string) => connection.prepare(disk.full && sql === 'commit' ? tooMuch : sql);
      return new Proxy(connection, {
        get: (target, name) => (name === 'prepare' ? prepare : Reflect.get(target, name)),
      });
    },
  };
});

let fixture: RunnerFixture;
afterEach(() => fixture.close());

test('a disk that is full for the database alone holds the work up, and fails nothing', async () => {
  fixture = await startRunnerFixture();
  const { id } = await fixture.queue('patient');
  disk.full = true;
  await fixture.runner.start();
  await vi.waitFor(() => expect(fixture.runner.holdup()).toContain('disk is full'));
  expect(await fixture.store.generations.get(id)).toMatchObject({ state: 'queued', failure: null });
  expect(await fixture.sandbox.submits()).toBe(0);

  disk.full = false;
  const done = await fixture.reaches(id, 'succeeded', 'failed', 'unconfirmed');
  expect(done).toMatchObject({ state: 'succeeded', failure: null });
  expect(fixture.runner.holdup()).toBeNull();
});
