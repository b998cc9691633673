import { useRef, useState, useTransition } from 'react';
import { v4 } from 'uuid';
import type { ReproductionActions } from './actions';
import type { Finals } from './finals-answer';
import { problemText } from './use-paid-action';

/**
 * Makes the finals of several drafts, one after the other. Each keeps its run's id for as long as this is mounted: another
 * press goes on where one was broken off, and starts nothing twice.
 */
export function useFinals(promote: ReproductionActions['promote']) {
  const runIds = useRef(new Map<string, string>());
  const [pending, start] = useTransition();
  const [problem, setProblem] = useState<string>();
  const runIdOf = (key: string): string => {
    const runId = runIds.current.get(key) ?? v4();
    runIds.current.set(key, runId);
    return runId;
  };
  return {
    pending,
    problem,
    /** `existing` is how many had a final with the same settings already; nothing was paid for those. */
    make({ model, drafts }: Finals, then: (done: { started: number; existing: number }) => void) {
      start(async () => {
        setProblem(undefined);
        let [started, existing] = [0, 0];
        for (const id of drafts) {
          const answer = await promote({ id, model, runId: runIdOf(`${model} ${id}`) }).catch(
            () => undefined,
          );
          if (answer?.ok) started += 1;
          else if (answer?.error.kind === 'duplicate') existing += 1;
          else {
            const why = answer
              ? problemText(answer.error)
              : 'The studio did not answer. Press it again: what was started is never started twice.';
            return setProblem(`${started} of ${drafts.length} started. ${why}`);
          }
        }
        then({ started, existing });
      });
    },
  };
}
