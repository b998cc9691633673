import type { Cell } from '@/lib/comparison/plan';
import type { NewComparison, NewMember } from '@/lib/store/comparison-contract';
import type { NewGeneration } from '@/lib/store/contract';
import type { ComparisonRunner } from './contract';
import { learnAhead } from './enqueue';
import { expectedWait } from './expected-wait';
import { rowMaker } from './new-row';
import type { Work } from './work';

/** `wake` is called when there is something new to run. */
export function createComparisons(work: Work, wake: () => void): ComparisonRunner {
  const { comparisons } = work.store;
  return {
    async start(comparison, cells, options) {
      learnAhead(work);
      const members = await membersOf(work, comparison, cells);
      const started = await comparisons.start(comparison, members, options);
      wake();
      return started;
    },
    async makeAgain(owner, id, cell, options) {
      learnAhead(work);
      const rowOf = rowMaker(work, { owner, runId: id });
      const row = await rowOf(cell.settings, cell.index);
      const outcome = await comparisons.makeAgain({ id, index: cell.index }, row, options);
      wake();
      return outcome;
    },
    async foresee(owner, cells) {
      // Its id is not looked at: what is only foreseen is no run.
      const members = await membersOf(work, { owner, id: '' }, cells);
      const { different, make } = await comparisons.foresee(rowsOf(members));
      return {
        existing: different - make.length,
        toPay: make.length,
        usd: make.reduce((sum, row) => sum + row.estimateUsd, 0),
        seconds: expectedWait(
          make.map((row) => row.expectedSeconds),
          work.limits,
        ),
      };
    },
    async resume(owner, id) {
      const resumed = await comparisons.resume(owner, id, {
        provider: work.provider,
        at: work.clock.now(),
      });
      wake();
      return resumed;
    },
  };
}

/** Each cell with the row that would make it. */
function membersOf(
  work: Work,
  { owner, id }: Pick<NewComparison, 'owner' | 'id'>,
  cells: readonly Cell[],
): Promise<readonly NewMember[]> {
  const rowOf = rowMaker(work, { owner, runId: id });
  return Promise.all(
    cells.map(async ({ index, coordinates, settings, problem }) => ({
      index,
      coordinates,
      problem: problem ?? null,
      generation: problem === undefined ? await rowOf(settings, index) : null,
    })),
  );
}

const rowsOf = (members: readonly NewMember[]): readonly NewGeneration[] =>
  members.flatMap(({ generation }) => generation ?? []);
