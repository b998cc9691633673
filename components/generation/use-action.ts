'use client';

import { useState, useTransition } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { useReceive } from '../live/use-generations';
import { actionProblem, type GenerationAction, outcomeUnknown } from './actions';

/** What there is already, `ids`, of what was to be sent another time. */
export interface Duplicate {
  readonly wanted: readonly GenerationView[];
  readonly ids: readonly string[];
  readonly onAgain: () => void;
}

export interface ActionRun {
  readonly pending: boolean;
  /** Why the last one did not happen. */
  readonly problem: string | undefined;
  /** What the last one would have paid for a second time. */
  readonly duplicate: Duplicate | undefined;
  forgetDuplicate(): void;
  run(action: GenerationAction, generation: GenerationView, then?: (view: GenerationView) => void): void;
}

/** Runs actions on one generation; the outcome is in every list at once. */
export function useAction(): ActionRun {
  const receive = useReceive();
  const [pending, start] = useTransition();
  const [problem, setProblem] = useState<string>();
  const [duplicate, setDuplicate] = useState<Duplicate>();
  const run = (
    action: GenerationAction,
    generation: GenerationView,
    then?: (view: GenerationView) => void,
    again = false,
  ) =>
    start(async () => {
      setProblem(undefined);
      try {
        const { id, change } = generation;
        const result = await action({ id, change, again });
        if (result.ok) {
          receive([result.value]);
          then?.(result.value);
        } else if (result.error.kind === 'duplicate') {
          const { ids } = result.error;
          setDuplicate({ wanted: [generation], ids, onAgain: () => run(action, generation, then, true) });
        } else setProblem(actionProblem(result.error));
      } catch {
        setProblem(outcomeUnknown);
      }
    });
  return { pending, problem, duplicate, forgetDuplicate: () => setDuplicate(undefined), run };
}
