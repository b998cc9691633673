import { join } from 'node:path';
import type { ModelSpec } from '@/lib/models/spec';
import type { Store } from './contract';
import { createStore } from './create-store';
import { settleInterrupted } from './curation/acts';
import { prepareDataDir } from './data-dir';
import { backgroundQueries } from './sqlite/background-queries';
import { openDatabase } from './sqlite/open-database';

interface OpenOptions {
  /** Whose parameters a search may name by their role: `guidance` finds `cfg`. */
  readonly models?: readonly ModelSpec[];
  /** Hears of the progress when an upgrade of the tables takes long. */
  readonly say?: (sentence: string) => void;
}

/**
 * Opens the store in a data folder, creating folder and tables where they are missing.
 * Throws `StoreOpenError`, whose message is a sentence for whoever started the studio.
 */
export async function openStore(
  dataDir: string,
  { models = [], say = () => {} }: OpenOptions = {},
): Promise<Store> {
  await prepareDataDir(dataDir);
  const path = join(dataDir, 'proofsheet.db');
  const db = await openDatabase(path, say);
  await settleInterrupted(db);
  const threads = { searching: backgroundQueries(path), counting: backgroundQueries(path) };
  return createStore(db, threads, models);
}
