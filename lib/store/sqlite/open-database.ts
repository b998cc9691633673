import { Kysely, type Migration, Migrator } from 'kysely';
import { StoreOpenError } from '../data-dir';
import type { Schema } from '../schema';
import { sqliteDialect } from './dialect';
import { type Connection, connect } from './driver';
import { migrations } from './migrations';

const settings = `
  pragma busy_timeout = 5000;
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
  pragma journal_size_limit = 67108864;
  pragma cache_size = -65536;
`;

/** Opens the store's file, creates or upgrades its tables. Throws `StoreOpenError`. */
export const openDatabase = (path: string, say: (sentence: string) => void): Promise<Kysely<Schema>> =>
  openFile(path, (db) => upgrade(db, path, migrations(say)));

/** Opens or creates a file and lets `prepare` make its tables. Throws `StoreOpenError`; a half-opened file is closed again. */
export async function openFile<Tables>(
  path: string,
  prepare: (db: Kysely<Tables>) => Promise<void>,
): Promise<Kysely<Tables>> {
  let connection: Connection | undefined;
  try {
    connection = connect(path);
    connection.exec(settings);
    const db = new Kysely<Tables>({ dialect: sqliteDialect(connection) });
    await prepare(db);
    return db;
  } catch (error) {
    connection?.close();
    throw error instanceof StoreOpenError ? error : sentence(path, error);
  }
}

async function upgrade(db: Kysely<Schema>, path: string, known: Record<string, Migration>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => known } });
  await refuseNewer(db, path, known);
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** A newer version may have changed the meaning of the tables: going on could destroy what it wrote. */
async function refuseNewer(
  db: Kysely<Schema>,
  path: string,
  known: Record<string, Migration>,
): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return;
  const applied = await db.selectFrom('kysely_migration').select('name').execute();
  if (applied.every(({ name }) => name in known)) return;
  throw new StoreOpenError(
    'newerVersion',
    `The database ${path} was written by a newer version of Proofsheet. Start that version, or choose another DATA_DIR.`,
  );
}

function sentence(path: string, cause: unknown): StoreOpenError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) {
    const text = `The database ${path} is damaged or is no database. Move it away or restore a copy.`;
    return new StoreOpenError('corrupt', text, { cause });
  }
  if (code.startsWith('SQLITE_READONLY')) {
    return new StoreOpenError('notWritable', `No permission to write to the database ${path}.`, { cause });
  }
  if (code.startsWith('SQLITE_FULL')) {
    return new StoreOpenError('full', `The disk of the database ${path} is full.`, { cause });
  }
  return new StoreOpenError('cannotOpen', `The database ${path} cannot be opened (${String(cause)}).`, {
    cause,
  });
}
