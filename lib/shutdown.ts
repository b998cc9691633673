import 'server-only';
import type { Logger } from 'pino';

/** How long requests that are still open (event streams never end by themselves) may hold up the end. Milliseconds. */
const closingMs = 1000;
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs `work` when the process is asked to end, then lets the handlers that were there before do theirs: Next's own
 * closes the server and exits at once, which would cut off what `work` still has to write down.
 */
export function beforeExit(work: () => Promise<void>, log: Logger): void {
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const inherited = process.listeners(signal);
    process.removeAllListeners(signal);
    process.on(signal, () => {
      // Ctrl-C reaches a process twice when a shell or npm passes it on as well.
      if (ending) return;
      ending = true;
      work()
        .catch((error: unknown) => log.error({ err: error }, 'the studio did not stop cleanly'))
        .then(() => {
          setTimeout(() => process.exit(exitCodes[signal]), inherited.length > 0 ? closingMs : 0);
          for (const listener of inherited) listener(signal);
        });
    });
  }
}
