import { backoff } from './backoff';
import type { Work } from './work';

/**
 * Writes down what must not be forgotten: tries until it succeeds, however full the disk is, for as long as the
 * process lives. Rejects only when `grace` is over.
 */
export async function persist<T>(
  work: Pick<Work, 'clock' | 'disk' | 'grace' | 'log'>,
  write: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const written = await write();
      work.disk.works();
      return written;
    } catch (error) {
      work.disk.blame(error);
      work.log.error({ err: error, attempt }, 'could not write down a paid answer, trying again');
      await work.clock.sleep(backoff(attempt), work.grace);
    }
  }
}
