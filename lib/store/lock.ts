import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { type Clock, systemClock } from '@/lib/clock';
import { err, ok, type Result } from '@/lib/result';
import { openError, prepareDataDir } from './data-dir';
import { type Connection, connect } from './sqlite/driver';

/** The right to be the one live process of a data folder. */
export interface Lock {
  release(): Promise<void>;
}

/** The process that has the lock, as far as it could say so. */
export interface LockHolder {
  readonly pid: number;
  /** Milliseconds since the epoch. */
  readonly since: number;
}

const holderSchema = z.object({ pid: z.number().int(), since: z.number().int() });

/**
 * Takes the data folder for this process: an exclusive SQLite lock on an empty file, which is a lock of the operating
 * system on every platform and is freed by it when the process dies, however it dies. A predecessor on its way out is
 * waited for. Throws `StoreOpenError` where the folder cannot be used.
 */
export async function acquireLock(
  dataDir: string,
  { waitMs = 5_000, clock = systemClock }: { waitMs?: number; clock?: Clock } = {},
): Promise<Result<Lock, { holder: LockHolder | null }>> {
  await prepareDataDir(dataDir);
  // Beside the lock and not in it: opening and closing a locked file frees the lock on POSIX systems.
  const holderFile = join(dataDir, 'runner.json');
  const deadline = clock.now() + waitMs;
  for (;;) {
    const connection = tryLock(dataDir);
    if (connection) {
      // Only says who it is; the lock itself is there already, also on a full disk.
      const holder: LockHolder = { pid: process.pid, since: clock.now() };
      await writeFile(holderFile, JSON.stringify(holder)).catch(() => {});
      return ok(held(connection, holderFile));
    }
    if (clock.now() >= deadline) return err({ holder: await readHolder(holderFile) });
    await clock.sleep(100);
  }
}

function held(connection: Connection, holderFile: string): Lock {
  let released = false;
  return {
    async release() {
      if (released) return;
      released = true;
      await rm(holderFile, { force: true });
      connection.close();
    },
  };
}

function tryLock(dataDir: string): Connection | undefined {
  let connection: Connection | undefined;
  try {
    connection = connect(join(dataDir, 'runner.lock'));
    connection.exec('begin exclusive');
    return connection;
  } catch (error) {
    connection?.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return undefined;
    throw openError(dataDir, error);
  }
}

async function readHolder(path: string): Promise<LockHolder | null> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}
