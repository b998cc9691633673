import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import type { Background } from '../background';

const answer = z.union([
  z.object({ id: z.number(), rows: z.array(z.unknown()) }),
  z.object({ id: z.number(), problem: z.string() }),
]);

interface Waiting {
  resolve(rows: readonly unknown[]): void;
  reject(error: Error): void;
}

/** A thread with a connection of its own, started by the first query; SQLite lets it read while others write. */
export function backgroundQueries(path: string): Background {
  let thread: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  const failAll = (error: Error) => {
    thread = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const started = (): Worker => {
    // Written so that the bundler finds the file and takes it along.
    const worker = new Worker(new URL('./query-worker.mjs', import.meta.url), { workerData: { path } });
    worker.unref();
    worker.on('message', (message: unknown) => {
      const parsed = answer.parse(message);
      const asked = waiting.get(parsed.id);
      waiting.delete(parsed.id);
      if (waiting.size === 0) worker.unref();
      if ('rows' in parsed) asked?.resolve(parsed.rows);
      else asked?.reject(new Error(`A query in the background failed: ${parsed.problem}`));
    });
    // The next query starts another.
    worker.on('error', failAll);
    worker.on('exit', () => failAll(new Error('The thread for long queries has ended.')));
    return worker;
  };
  return {
    rows({ sql, parameters }) {
      thread ??= started();
      // While somebody waits the process must not end for want of anything to do.
      thread.ref();
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        thread?.postMessage({ id, sql, parameters });
      });
    },
    async close() {
      await thread?.terminate();
    },
  };
}
