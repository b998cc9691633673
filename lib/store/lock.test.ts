import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '@/lib/clock';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { acquireLock } from './lock';

let dir: string;
const children: ChildProcess[] = [];
beforeEach(async () => {
  dir = await temporaryFolder();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Time that passes only while somebody sleeps. */
function fakeClock(): Clock & { slept: number } {
  return {
    slept: 0,
    now() {
      return this.slept;
    },
    async sleep(ms) {
      this.slept += ms;
    },
  };
}

/** Another process that holds the lock as this one would, until it is killed. */
async function otherHolder(): Promise<ChildProcess> {
  const script = `
    const Libsql = require('libsql');
    const database = new Libsql(process.argv[1]);
    database.exec('begin exclusive');
    process.stdout.write('locked');
    setInterval(() => database, 1000);`;
  const child = spawn(process.execPath, ['-e', script, join(dir, 'runner.lock')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  if (!child.stdout) throw new Error('The child has no output.');
  await once(child.stdout, 'data');
  return child;
}

describe('acquireLock', () => {
  it('is taken once at a time, also within one process', async () => {
    const first = await acquireLock(dir, { waitMs: 0 });
    if (!first.ok) throw new Error('The first lock was refused.');
    const second = await acquireLock(dir, { waitMs: 0 });
    expect(second).toMatchObject({ ok: false, error: { holder: { pid: process.pid } } });
    // A refused attempt must not have freed it.
    expect((await acquireLock(dir, { waitMs: 0 })).ok).toBe(false);
    await first.value.release();
    await first.value.release();
    const third = await acquireLock(dir, { waitMs: 0 });
    expect(third.ok).toBe(true);
    if (third.ok) await third.value.release();
  });

  it('is refused while another process lives and free as soon as it is killed', async () => {
    const child = await otherHolder();
    await writeFile(join(dir, 'runner.json'), JSON.stringify({ pid: child.pid, since: 5 }));
    const refused = await acquireLock(dir, { waitMs: 0 });
    expect(refused).toEqual({ ok: false, error: { holder: { pid: child.pid, since: 5 } } });
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lock = await acquireLock(dir, { waitMs: 0 });
    expect(lock.ok).toBe(true);
    if (lock.ok) await lock.value.release();
  });

  it('waits for a predecessor that is on its way out', async () => {
    const child = await otherHolder();
    const waiting = acquireLock(dir, { waitMs: 5_000 });
    child.kill('SIGKILL');
    const lock = await waiting;
    expect(lock.ok).toBe(true);
    if (lock.ok) await lock.value.release();
  });

  it('gives up after the time it was given, also where nobody says who holds it', async () => {
    await otherHolder();
    const clock = fakeClock();
    expect(await acquireLock(dir, { waitMs: 3_000, clock })).toEqual({ ok: false, error: { holder: null } });
    expect(clock.slept).toBe(3_000);
  });

  it('is put back when somebody removes its file, so that nobody else gets in', async () => {
    await writeFile(join(dir, 'proofsheet.db'), '');
    const lock = await acquireLock(dir, { waitMs: 0, clock: fakeClock() });
    if (!lock.ok) throw new Error('The lock was refused.');
    let lost = 0;
    lock.value.watch(() => {
      lost += 1;
    });
    await rm(join(dir, 'runner.lock'));
    // Waits in real time for the holder to notice.
    expect(await acquireLock(dir, { waitMs: 0 })).toMatchObject({ ok: false });
    expect(lost).toBe(0);
    await lock.value.release();
    expect((await acquireLock(dir, { waitMs: 0 })).ok).toBe(true);
  });

  it('tells its holder once when another process was faster', async () => {
    const lock = await acquireLock(dir, { waitMs: 0 });
    if (!lock.ok) throw new Error('The lock was refused.');
    await rename(join(dir, 'runner.lock'), join(dir, 'moved'));
    await otherHolder();
    let lost = 0;
    await new Promise<void>((resolve) => {
      lock.value.watch(() => {
        lost += 1;
        resolve();
      });
    });
    expect(lost).toBe(1);
    await lock.value.release();
  });

  it('does not wait for a holder in a folder that was never used', async () => {
    const clock = fakeClock();
    const lock = await acquireLock(dir, { waitMs: 0, clock });
    expect(clock.slept).toBe(0);
    if (lock.ok) await lock.value.release();
  });

  it('says so when the folder cannot be used', async () => {
    const path = join(dir, 'a-file');
    await writeFile(path, '');
    await expect(acquireLock(path)).rejects.toMatchObject({ name: 'StoreOpenError', kind: 'notAFolder' });
  });
});
