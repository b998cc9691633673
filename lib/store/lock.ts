import { type Stats, statSync } from 'node:fs';
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
  /**
   * Looks from now on whether the lock's file is still the one that was locked. One that somebody removed is put back
   * at once; `onLost` is called, once, when another process was faster or the folder is gone.
   */
  watch(onLost: () => void): void;
}

/** The process that has the lock, as far as it could say so. */
export interface LockHolder {
  readonly pid: number;
  /** Milliseconds since the epoch. */
  readonly since: number;
}

const lookEveryMs = 500;
/** Where a data folder without the file is taken, its holder would have put it back by then. Milliseconds. */
const vacantMs = 4 * lookEveryMs;

const holderSchema = z.object({ pid: z.number().int(), since: z.number().int() });

/**
 * Takes the data folder for this process: an exclusive SQLite lock on an empty file, which is a lock of the operating
 * system on every platform and is freed by it when the process dies, however it dies. A predecessor on its way out is
 * waited for. Throws `StoreOpenError` where the folder cannot be used.
 *
 * A lock goes with the file and not with its name, so whoever removes the file lets a second process in. Therefore the
 * holder watches the file, and a folder that is in use but has none is given time to get it back.
 */
export async function acquireLock(
  dataDir: string,
  { waitMs = 5_000, clock = systemClock }: { waitMs?: number; clock?: Clock } = {},
): Promise<Result<Lock, { holder: LockHolder | null }>> {
  await prepareDataDir(dataDir);
  // Beside the lock and not in it: opening and closing a locked file frees the lock on POSIX systems.
  const holderFile = join(dataDir, 'runner.json');
  const path = join(dataDir, 'runner.lock');
  if (!identity(path) && identity(join(dataDir, 'proofsheet.db'))) await clock.sleep(vacantMs);
  const deadline = clock.now() + waitMs;
  for (;;) {
    const connection = tryLock(dataDir, path);
    if (connection) {
      // Only says who it is; the lock itself is there already, also on a full disk.
      const holder: LockHolder = { pid: process.pid, since: clock.now() };
      await writeFile(holderFile, JSON.stringify(holder)).catch(() => {});
      return ok(held(dataDir, path, connection, holderFile));
    }
    if (clock.now() >= deadline) return err({ holder: await readHolder(holderFile) });
    await clock.sleep(100);
  }
}

function held(dataDir: string, path: string, first: Connection, holderFile: string): Lock {
  let connection = first;
  let released = false;
  let locked = identity(path);
  let watching: NodeJS.Timeout | undefined;
  const isOurs = (): boolean => {
    if (identity(path) === locked) return true;
    try {
      const restored = tryLock(dataDir, path);
      if (!restored) return false;
      connection.close();
      connection = restored;
      locked = identity(path);
      return true;
    } catch {
      return false;
    }
  };
  return {
    watch(onLost) {
      watching ??= setInterval(() => {
        if (isOurs()) return;
        clearInterval(watching);
        onLost();
      }, lookEveryMs).unref();
    },
    async release() {
      clearInterval(watching);
      if (released) return;
      released = true;
      await rm(holderFile, { force: true });
      connection.close();
    },
  };
}

/** Tells one file from another that has its name; undefined where there is none. Windows does not remove an open file. */
function identity(path: string): string | undefined {
  let stat: Stats | undefined;
  try {
    stat = statSync(path, { throwIfNoEntry: false });
  } catch {
    // The folder itself may be gone or closed.
  }
  return stat && `${stat.dev}:${stat.ino}`;
}

function tryLock(dataDir: string, path: string): Connection | undefined {
  let connection: Connection | undefined;
  try {
    connection = connect(path);
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
