import { variations } from '@/lib/models/variations';
import type { Runner } from './contract';
import { rowMaker, specOf } from './new-row';
import type { Work } from './work';

/** Writes a run: `count` generations with seeds upwards from the first, of each prompt. */
export async function enqueue(
  work: Work,
  { owner, runId, settings, count, prompts, origin, ...input }: Parameters<Runner['enqueue']>[0],
): ReturnType<Runner['enqueue']> {
  const again = input.again ?? origin?.kind === 'reproduction';
  learnAhead(work);
  const rowOf = rowMaker(work, { owner, runId, again, ...(origin && { origin }) });
  const spec = specOf(work, settings);
  const rows = await Promise.all(variations(spec, settings, count, prompts).map(rowOf));
  return work.store.generations.insert(rows, { unlessKnown: !again });
}

/** What the submit will ask for is found out while the run is being written. Its own asking deals with the answers. */
export function learnAhead(work: Work): void {
  void work.disk.hasRoom().catch(() => {});
  void work.balance.current();
}
