import type { SqliteDatabase, SqliteStatement } from 'kysely';
import Libsql from 'libsql';

/** A connection to one SQLite file. This is the only file that knows which driver is used. */
export interface Connection extends SqliteDatabase {
  /** Runs statements without parameters and results. */
  exec(sql: string): void;
  /** Also false when SQLite has ended a transaction by itself, as it does on a full disk. */
  readonly inTransaction: boolean;
}

/** Enough for every query of the studio; the pages of ids of different lengths come and go. */
const keptStatements = 200;

/** Opens or creates the file. Throws what the driver throws. */
export function connect(path: string): Connection {
  const database = new Libsql(path);
  const statements = new Map<string, SqliteStatement>();
  return {
    exec: (sql) => {
      database.exec(sql);
    },
    get inTransaction() {
      return database.inTransaction;
    },
    // Kysely prepares anew for each query. libsql frees a statement only when the garbage collector gets to it and
    // the collector does not see how much memory it holds (400 MB after 100,000 queries), so they are kept.
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      const statement = guarded(database.prepare(sql));
      const oldest = statements.keys().next();
      if (statements.size >= keptStatements && !oldest.done) statements.delete(oldest.value);
      statements.set(sql, statement);
      return statement;
    },
    close() {
      statements.clear();
      database.close();
    },
  };
}

/** libsql ends the whole process when it is given a boolean, so values are checked before they reach it. */
function guarded(statement: Libsql.Statement<unknown[]>): SqliteStatement {
  const checked = (parameters: readonly unknown[]): unknown[] =>
    parameters.map((value) => {
      if (value === null || typeof value === 'string' || typeof value === 'bigint') return value;
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      throw new TypeError(`SQLite cannot store a value of type ${typeof value}.`);
    });
  return {
    reader: statement.reader,
    all: (parameters) => statement.all(checked(parameters)),
    run: (parameters) => statement.run(checked(parameters)),
    iterate: (parameters) => statement.iterate(checked(parameters)),
  };
}
