import { exhaustive } from '@/lib/result';
import type { Generation, Provider } from '@/lib/store/contract';
import { cancelUnwanted } from './cancel-unwanted';
import { probeId } from './disk';
import { step, type Work } from './work';

/**
 * Accounts for everything an earlier process left, and returns the rows that go on: `waiting` is asked for again,
 * `saving` finished, `submitting` reconciled. `queued` rows are the loop's own business, but those that nobody wants are cancelled.
 */
export async function recover(work: Work): Promise<readonly Generation[]> {
  await cancelOfOtherProvider(work);
  for (const row of await work.store.generations.inState(['queued'], work.provider)) {
    await cancelUnwanted(row, work);
  }
  const readopted: Generation[] = [];
  for (const id of await work.inbox.list()) {
    const row = await readopt(id, work);
    if (row) readopted.push(row);
  }
  const left = await work.store.generations.inState(['submitting', 'waiting', 'saving'], work.provider);
  const known = new Set(left.map((row) => row.id));
  return [...left, ...readopted.filter((row) => !known.has(row.id))];
}

/** What was queued for the sandbox must never spend real money, and the other way round it would show a false picture. */
async function cancelOfOtherProvider(work: Work): Promise<void> {
  const other: Provider = work.provider === 'sandbox' ? 'segmind' : 'sandbox';
  for (const row of await work.store.generations.inState(['queued'], other)) {
    await step(work, row, 'cancelled', { finishedAt: work.clock.now() });
  }
}

/** A picture in the inbox whose row is not under way. Returns the row when the picture belongs into the gallery. */
async function readopt(id: string, work: Work): Promise<Generation | undefined> {
  if (id === probeId) return void (await work.inbox.clear(id));
  const row = await work.store.generations.get(id);
  if (!row) return void (await work.inbox.setAside(id));
  switch (row.state) {
    case 'submitting':
    case 'waiting':
    case 'saving':
      return undefined;
    case 'unconfirmed':
      return step(work, row, 'saving', { failure: null, finishedAt: null });
    case 'succeeded':
      return void (await work.inbox.clear(id));
    case 'queued':
    case 'failed':
    case 'cancelled':
      return void (await work.inbox.setAside(id));
    default:
      return exhaustive(row.state);
  }
}
