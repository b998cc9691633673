import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Connection } from './driver';

/**
 * Kysely's SQLite with three differences: a transaction has the write lock from its start, one that SQLite has rolled back
 * by itself fails with the reason for that, and migrations run in one.
 */
export function sqliteDialect(connection: Connection): Dialect {
  return {
    createAdapter: () => new TransactionalDdlAdapter(),
    createDriver: () => new StudioDriver(connection),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class TransactionalDdlAdapter extends SqliteAdapter {
  // SQLite can roll a change of the schema back; Kysely leaves it off for old programs that rely on that.
  override get supportsTransactionalDdl() {
    return true;
  }
}

class StudioDriver extends SqliteDriver {
  constructor(private readonly connection: Connection) {
    super({ database: connection });
  }

  // A deferred transaction that reads first cannot wait for another process when it comes to write; it fails at once.
  override async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  // SQLite has done it already when the disk is full or broken. A second rollback would fail, and that error would take the
  // place of the one that says what is wrong with the disk.
  override async rollbackTransaction(connection: DatabaseConnection) {
    if (this.connection.inTransaction) await super.rollbackTransaction(connection);
  }

  override async destroy() {
    try {
      // So that one file holds everything while the studio does not run.
      this.connection.exec('pragma wal_checkpoint(truncate)');
    } catch {
      // On a full or broken disk the log stays and is read at the next start.
    }
    await super.destroy();
  }
}
