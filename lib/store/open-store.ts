import { join } from 'node:path';
import type { Store } from './contract';
import { createStore } from './create-store';
import { prepareDataDir } from './data-dir';
import { openDatabase } from './sqlite/open-database';

/**
 * Opens the store in a data folder, creating folder and tables where they are missing.
 * Throws `StoreOpenError`, whose message is a sentence for whoever started the studio.
 */
export async function openStore(dataDir: string): Promise<Store> {
  await prepareDataDir(dataDir);
  return createStore(await openDatabase(join(dataDir, 'proofsheet.db')));
}
