import { exhaustive } from '@/lib/result';
import type { Generation } from '@/lib/store/contract';
import { backoff } from './backoff';
import { reconcileStep } from './reconcile-step';
import { saveStep } from './save-step';
import { submitStep } from './submit-step';
import { waitStep } from './wait-step';
import { step, type Work } from './work';

/**
 * Takes one generation as far as it goes now: from whatever state it is in to a finished one, or back to the queue.
 * Never rejects. What is paid for is not given up: when a step throws, the row is read again and goes on after a pause.
 */
export async function runGeneration(first: Generation, work: Work): Promise<void> {
  if (first.state !== 'queued') work.balance.opened(first.id);
  try {
    let row: Generation | undefined = first;
    for (let failures = 1; row; failures += 1) row = await takeFrom(row, failures, work);
  } catch (error) {
    // The end of the runner's life interrupts it; the row waits in its state for the next start.
    if (work.life.aborted) return;
    work.log.error(
      { generation: first.id, err: error, disk: work.disk.blame(error) },
      'a generation was left',
    );
    work.gate.closeUntil(work.clock.now() + 5000);
  } finally {
    work.balance.closed(first.id);
  }
}

/** Undefined when the row is done with; otherwise the row as it is after a pause, because a step threw. */
async function takeFrom(first: Generation, failures: number, work: Work): Promise<Generation | undefined> {
  let row: Generation | undefined = first;
  try {
    while (row) row = await nextStep(row, work);
    return undefined;
  } catch (error) {
    if (work.life.aborted) throw error;
    const disk = work.disk.blame(error);
    work.log.error({ generation: first.id, err: error, disk }, 'a step broke off');
    const current = await work.store.generations.get(first.id).catch(() => row);
    if (current?.state === 'queued') return disk ? undefined : failUnsent(current, error, work);
    await work.clock.sleep(backoff(failures), work.life);
    return current;
  }
}

function nextStep(row: Generation, work: Work): Promise<Generation | undefined> {
  switch (row.state) {
    case 'queued':
      return submitStep(row, work);
    case 'submitting':
      return reconcileStep(row, work);
    case 'waiting':
      return waitStep(row, work);
    case 'saving':
      work.vacate(row.id);
      return saveStep(row, work);
    case 'succeeded':
    case 'failed':
    case 'unconfirmed':
    case 'cancelled':
      return Promise.resolve(undefined);
    default:
      return exhaustive(row.state);
  }
}

/** A bug while preparing would meet the same row again and again; nothing was sent, so it may end here. */
async function failUnsent(row: Generation, error: unknown, work: Work): Promise<undefined> {
  const detail = `The studio could not prepare this request: ${error instanceof Error ? error.message : 'unknown'}`;
  await step(work, row, 'failed', {
    failure: { kind: 'rejectedInput', charged: 'no', detail: detail.slice(0, 500) },
    finishedAt: work.clock.now(),
  });
}
