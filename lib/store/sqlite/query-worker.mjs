/** Runs long queries beside the server's thread, on a connection that cannot write. Plain JavaScript, because Node starts it as it is. */
import { parentPort, workerData } from 'node:worker_threads';
import Libsql from 'libsql';

const database = new Libsql(workerData.path, { readonly: true });
database.exec('pragma busy_timeout = 5000; pragma cache_size = -65536; pragma temp_store = memory;');

parentPort?.on('message', ({ id, sql, parameters }) => {
  try {
    parentPort?.postMessage({ id, rows: database.prepare(sql).all(parameters) });
  } catch (error) {
    parentPort?.postMessage({ id, problem: String(error) });
  }
});
