/** Runs queries beside the server's thread, on a connection that cannot write. Plain JavaScript, because Node starts it as it is. */
import { parentPort, workerData } from 'node:worker_threads';
import Libsql from 'libsql';

const database = new Libsql(workerData.path, { readonly: true });
database.exec('pragma busy_timeout = 5000; pragma cache_size = -65536; pragma temp_store = memory;');

/** Kept, because libsql frees what it holds for a statement only when the garbage collector gets to it (see `driver.ts`). */
const statements = new Map();
const kept = 200;

function prepared(sql) {
  const known = statements.get(sql);
  if (known) return known;
  if (statements.size >= kept) statements.clear();
  const statement = database.prepare(sql);
  statements.set(sql, statement);
  return statement;
}

parentPort?.on('message', ({ id, sql, parameters }) => {
  try {
    parentPort?.postMessage({ id, rows: prepared(sql).all(parameters) });
  } catch (error) {
    parentPort?.postMessage({ id, problem: String(error) });
  }
});
