import type { Generation } from '@/lib/store/contract';
import { step, type Work } from './work';

/**
 * What came into the queue while it was in the trash is cancelled: nobody waits for it, and taking it out of the trash
 * later must not pay for it unasked. Anything else is given back as it is.
 */
export async function cancelTrashed(
  row: Generation,
  work: Pick<Work, 'store' | 'log' | 'disk' | 'clock'>,
): Promise<Generation | undefined> {
  if (row.state !== 'queued' || row.deletedAt === null) return row;
  return step(work, row, 'cancelled', { finishedAt: work.clock.now(), notBefore: null });
}
