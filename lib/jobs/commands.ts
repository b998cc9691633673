import type { GenerationState } from '@/lib/generation/state';
import { err, ok } from '@/lib/result';
import type { Generation, GenerationPatch } from '@/lib/store/contract';
import { cancelUnwanted } from './cancel-unwanted';
import type { CommandResult, Runner } from './contract';
import { requeue, step, type Work } from './work';

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

/**
 * What a person can tell the queue. `wake` is called when there is something new to run, `resume` with a row that goes on
 * where it was. What may cost money names the `change` the person saw, so that the same request, delivered twice, acts once.
 */
export function createCommands(
  work: Work,
  wake: () => void,
  resume: (row: Generation) => void,
): Pick<Runner, 'cancel' | 'retry' | 'sendAgain' | 'fetchAgain' | 'dismiss'> {
  const command = async (
    id: string,
    from: readonly GenerationState[],
    to: GenerationState,
    patch: GenerationPatch,
    { seen, again = false }: { readonly seen?: number; readonly again?: boolean } = {},
  ): Promise<CommandResult> => {
    const row = await work.store.generations.get(id);
    if (!row) return err({ kind: 'notFound' });
    // A row of the other provider would wait for ever: this runner never sends it. Nor is anything sent from the trash.
    const ends = to === 'cancelled' || to === 'failed';
    const ours = ends || (row.provider === work.provider && row.deletedAt === null);
    const current = seen === undefined || seen === row.change;
    const fetchable = to !== 'waiting' || row.ticket !== null;
    if (!(from.includes(row.state) && ours && current && fetchable))
      return err({ kind: 'tooLate', state: row.state });
    // A picture of the attempt before must not be taken for one of the next.
    if (to === 'queued') await work.inbox.setAside(id);
    const stepped =
      to === 'queued' ? await requeue(work, row, patch, { again }) : ok(await step(work, row, to, patch));
    if (!stepped.ok) return stepped;
    const moved = stepped.value && (await cancelUnwanted(stepped.value, work));
    if (moved?.state === to) {
      if (to === 'queued') wake();
      if (to === 'waiting') resume(moved);
      return ok(moved);
    }
    const now = await work.store.generations.get(id);
    return err(now ? { kind: 'tooLate', state: now.state } : { kind: 'notFound' });
  };

  return {
    cancel: (id) => command(id, ['queued'], 'cancelled', { finishedAt: work.clock.now() }),
    retry: (id, seen, options) => command(id, ['failed', 'cancelled'], 'queued', fresh, { seen, ...options }),
    sendAgain: (id, seen, options) => command(id, ['unconfirmed'], 'queued', fresh, { seen, ...options }),
    fetchAgain: (id) => command(id, ['failed'], 'waiting', { failure: null, finishedAt: null }),
    dismiss: (id) =>
      command(id, ['unconfirmed'], 'failed', {
        finishedAt: work.clock.now(),
        failure: { kind: 'timeout', charged: 'unknown' },
      }),
  };
}
