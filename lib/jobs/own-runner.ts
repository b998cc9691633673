import { err } from '@/lib/result';
import type { Generation, Provider, Store } from '@/lib/store/contract';
import type { CommandResult, ComparisonRunner, Runner } from './contract';

type Start = Parameters<ComparisonRunner['start']>;
type Again = Parameters<ComparisonRunner['makeAgain']>;

/** The queue as one person has it: it takes their wishes and touches nobody else's. What it tells of the provider is everybody's. */
export interface OwnRunner extends Pick<Runner, 'balance' | 'freshBalance' | 'forecast' | 'holdup'> {
  enqueue(input: Omit<Parameters<Runner['enqueue']>[0], 'owner'>): ReturnType<Runner['enqueue']>;
  readonly comparisons: {
    start(
      comparison: Omit<Start[0], 'owner'>,
      cells: Start[1],
      options: Start[2],
    ): ReturnType<ComparisonRunner['start']>;
    foresee(cells: Start[1]): ReturnType<ComparisonRunner['foresee']>;
    makeAgain(id: string, cell: Again[2], options: Again[3]): ReturnType<ComparisonRunner['makeAgain']>;
    resume(id: string): ReturnType<ComparisonRunner['resume']>;
  };
  readonly cancel: Runner['cancel'];
  readonly retry: Runner['retry'];
  readonly sendAgain: Runner['sendAgain'];
  readonly fetchAgain: Runner['fetchAgain'];
  readonly dismiss: Runner['dismiss'];
  /** What still waits to be sent would be paid for without being seen, so in the trash it is cancelled. */
  cancelInTrash(): Promise<void>;
  /** The same for all that waits, of somebody who is removed. */
  cancelWaiting(): Promise<void>;
}

export function ownRunner(
  { runner, store: { generations }, provider }: { runner: Runner; store: Store; provider: Provider },
  owner: string,
): OwnRunner {
  const { comparisons } = runner;
  /** Somebody else's is to them as if it were not there. */
  const ofTheirs = async (id: string, command: () => Promise<CommandResult>): Promise<CommandResult> =>
    (await generations.get(id))?.owner === owner ? command() : err({ kind: 'notFound' });
  const cancelWhere = async (goes: (row: Generation) => boolean): Promise<void> => {
    for (const row of await generations.inState(['queued'], provider)) {
      if (row.owner === owner && goes(row)) await runner.cancel(row.id);
    }
  };
  return {
    balance: () => runner.balance(),
    freshBalance: () => runner.freshBalance(),
    forecast: (model) => runner.forecast(model),
    holdup: () => runner.holdup(),
    enqueue: (input) => runner.enqueue({ ...input, owner }),
    comparisons: {
      start: (comparison, cells, options) => comparisons.start({ ...comparison, owner }, cells, options),
      foresee: (cells) => comparisons.foresee(owner, cells),
      makeAgain: (id, cell, options) => comparisons.makeAgain(owner, id, cell, options),
      resume: (id) => comparisons.resume(owner, id),
    },
    cancel: (id) => ofTheirs(id, () => runner.cancel(id)),
    retry: (id, ...how) => ofTheirs(id, () => runner.retry(id, ...how)),
    sendAgain: (id, ...how) => ofTheirs(id, () => runner.sendAgain(id, ...how)),
    fetchAgain: (id) => ofTheirs(id, () => runner.fetchAgain(id)),
    dismiss: (id) => ofTheirs(id, () => runner.dismiss(id)),
    cancelInTrash: () => cancelWhere(({ deletedAt }) => deletedAt !== null),
    cancelWaiting: () => cancelWhere(() => true),
  };
}
