import type { Generation } from '@/lib/store/contract';
import { becomeUnconfirmed } from './submit-step';
import { step, type Work } from './work';

/**
 * submitting → saving | unconfirmed, for a row whose submit nobody is waiting for any more (the process died). With a
 * picture in the inbox it was accepted; otherwise nobody knows, so it is never sent again by itself.
 */
export async function reconcileStep(row: Generation, work: Work): Promise<Generation | undefined> {
  const landed = await work.inbox.read(row.id);
  if (landed.length > 0) return step(work, row, 'saving', {});
  return becomeUnconfirmed(row, { kind: 'timeout', charged: 'unknown' }, work);
}
