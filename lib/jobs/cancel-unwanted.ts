import type { Generation } from '@/lib/store/contract';
import { step, type Work } from './work';

/**
 * What came into the queue while it was in the trash, or while the comparison it is made for is paused, is cancelled: nobody
 * waits for it, and what is paid for is asked for. Anything else is given back as it is.
 */
export async function cancelUnwanted(
  row: Generation,
  work: Pick<Work, 'store' | 'log' | 'disk' | 'clock'>,
): Promise<Generation | undefined> {
  if (row.state !== 'queued') return row;
  if (row.deletedAt === null && !(await work.store.comparisons.isHeld(row.id))) return row;
  return step(work, row, 'cancelled', { finishedAt: work.clock.now(), notBefore: null });
}
