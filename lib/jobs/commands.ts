import type { GenerationState } from '@/lib/generation/state';
import { err, ok } from '@/lib/result';
import type { GenerationPatch } from '@/lib/store/contract';
import type { CommandResult, Runner } from './contract';
import { step, type Work } from './work';

/** What a row starts again with: the settings stay, everything about the attempt before is taken off. */
const fresh: GenerationPatch = {
  submittedAt: null,
  finishedAt: null,
  notBefore: null,
  attempts: 0,
  sentBody: null,
  ticket: null,
  requestId: null,
  balanceBefore: null,
  balanceAfter: null,
  cost: null,
  inferenceSeconds: null,
  failure: null,
};

/** What a person can tell the queue. `wake` is called when there is something new to run. */
export function createCommands(
  work: Work,
  wake: () => void,
): Pick<Runner, 'cancel' | 'retry' | 'sendAgain' | 'dismiss'> {
  const command = async (
    id: string,
    from: readonly GenerationState[],
    to: GenerationState,
    patch: GenerationPatch,
  ): Promise<CommandResult> => {
    const row = await work.store.generations.get(id);
    if (!row) return err({ kind: 'notFound' });
    // A row of the other provider would wait for ever: this runner never sends it.
    const possible = from.includes(row.state) && (to !== 'queued' || row.provider === work.provider);
    if (!possible) return err({ kind: 'tooLate', state: row.state });
    // A picture of the attempt before must not be taken for one of the next.
    if (to === 'queued') await work.inbox.setAside(id);
    const moved = await step(work, row, to, patch);
    if (moved) {
      if (to === 'queued') wake();
      return ok(moved);
    }
    const now = await work.store.generations.get(id);
    return err(now ? { kind: 'tooLate', state: now.state } : { kind: 'notFound' });
  };

  return {
    cancel: (id) => command(id, ['queued'], 'cancelled', { finishedAt: work.clock.now() }),
    retry: (id) => command(id, ['failed', 'cancelled'], 'queued', fresh),
    sendAgain: (id) => command(id, ['unconfirmed'], 'queued', fresh),
    dismiss: (id) =>
      command(id, ['unconfirmed'], 'failed', {
        finishedAt: work.clock.now(),
        failure: { kind: 'timeout', charged: 'unknown' },
      }),
  };
}
