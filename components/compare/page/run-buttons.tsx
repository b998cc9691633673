'use client';

import { Pause, Play, RotateCcw } from 'lucide-react';
import { useState, useTransition } from 'react';
import { type GenerationActions, problemOf } from '../../generation/actions';
import { DuplicateQuestion } from '../../generation/duplicate-question';
import { Button } from '../../ui/button';
import type { CompareActions } from '../actions';
import type { Progress } from './progress';
import { useRetryAll } from './use-retry-all';

/** What makes the rest of a comparison wait, go on, or be tried again. */
export function RunButtons({
  id,
  paused,
  progress: { underWay, retryable },
  actions,
  retry,
  onDone,
}: {
  id: string;
  paused: boolean;
  progress: Progress;
  actions: Pick<CompareActions, 'pauseComparison' | 'continueComparison'>;
  retry: GenerationActions['retry'];
  onDone: () => Promise<void>;
}) {
  const { retryAll, known, forgetKnown } = useRetryAll(retry);
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();
  const act = (what: () => Promise<string | undefined>) =>
    start(async () => {
      setProblem(undefined);
      setProblem(await what());
      await onDone();
    });
  const queued = underWay.filter(({ state }) => state === 'queued').length;
  return (
    <>
      {paused ? (
        <Button
          size="small"
          look="primary"
          disabled={busy}
          onClick={() => act(() => problemOf(() => actions.continueComparison({ id }), 'This comparison'))}
        >
          <Play aria-hidden className="size-4" />
          Continue
        </Button>
      ) : queued > 0 ? (
        <Button
          size="small"
          disabled={busy}
          onClick={() => act(() => problemOf(() => actions.pauseComparison({ id }), 'This comparison'))}
        >
          <Pause aria-hidden className="size-4" />
          Pause
        </Button>
      ) : null}
      {retryable.length > 0 ? (
        <Button size="small" disabled={busy} onClick={() => act(() => retryAll(retryable))}>
          <RotateCcw aria-hidden className="size-4" />
          Retry {retryable.length}
        </Button>
      ) : null}
      {known ? (
        <DuplicateQuestion
          duplicate={{ ...known, onAgain: () => act(() => retryAll(known.wanted, true)) }}
          onClose={forgetKnown}
        />
      ) : null}
      {problem ? (
        <p role="alert" className="w-full text-sm text-danger">
          {problem}
        </p>
      ) : null}
    </>
  );
}
