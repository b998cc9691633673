'use client';

import { useRef, useState, useTransition } from 'react';
import { v4 } from 'uuid';
import type { ActionError, ActionResult } from '@/lib/actions/action-result';
import { actionProblem } from '../generation/actions';

type Duplicate = Extract<ActionError, { kind: 'duplicate' }>;

/**
 * Something that costs money and starts one run. Until the studio has answered, another press asks for the same run, which
 * is never started twice.
 */
export function usePaidAction() {
  const runId = useRef<string>(undefined);
  const [pending, start] = useTransition();
  const [problem, setProblem] = useState<string>();
  const [duplicate, setDuplicate] = useState<Duplicate>();
  const [started, setStarted] = useState<string>();
  return {
    pending,
    /** What the last press has started. */
    started,
    problem,
    /** Results that exist already; nothing was started. */
    duplicate,
    forgetDuplicate: () => setDuplicate(undefined),
    run(action: (runId: string) => Promise<ActionResult<{ id: string }>>, then?: (id: string) => void) {
      if (pending) return;
      start(async () => {
        setProblem(undefined);
        setDuplicate(undefined);
        runId.current ??= v4();
        try {
          const result = await action(runId.current);
          runId.current = undefined;
          if (result.ok) {
            setStarted(result.value.id);
            then?.(result.value.id);
          } else if (result.error.kind === 'duplicate') setDuplicate(result.error);
          else setProblem(problemText(result.error));
        } catch {
          setProblem('The studio did not answer. Press it again: the same request is never started twice.');
        }
      });
    },
  };
}

/** There is no form here that a sentence could stand in. */
export const problemText = (error: ActionError): string =>
  error.kind === 'invalid'
    ? [error.message, ...Object.values(error.fields)].filter(Boolean).join(' ')
    : actionProblem(error);
