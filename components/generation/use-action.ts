'use client';

import { useState, useTransition } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { useReceive } from '../live/use-generations';
import { actionProblem, type GenerationAction, outcomeUnknown } from './actions';

export interface ActionRun {
  readonly pending: boolean;
  /** Why the last one did not happen. */
  readonly problem: string | undefined;
  run(
    action: GenerationAction,
    seen: Pick<GenerationView, 'id' | 'change'>,
    then?: (view: GenerationView) => void,
  ): void;
}

/** Runs actions on one generation; the outcome is in every list at once. */
export function useAction(): ActionRun {
  const receive = useReceive();
  const [pending, start] = useTransition();
  const [problem, setProblem] = useState<string>();
  return {
    pending,
    problem,
    run(action, { id, change }, then) {
      start(async () => {
        setProblem(undefined);
        try {
          const result = await action({ id, change });
          if (!result.ok) return setProblem(actionProblem(result.error));
          receive([result.value]);
          then?.(result.value);
        } catch {
          setProblem(outcomeUnknown);
        }
      });
    },
  };
}
