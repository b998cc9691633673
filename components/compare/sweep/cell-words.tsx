'use client';

import { RotateCcw } from 'lucide-react';
import type { GenerationView } from '@/lib/generation/view';
import type { GenerationActions } from '../../generation/actions';
import { StoppedIcon } from '../../generation/stopped-icon';
import { useAction } from '../../generation/use-action';
import { useNow } from '../../generation/use-now';
import { Button } from '../../ui/button';
import { cellText } from './cell-text';

/** The words of a cell that has no picture. */
export function CellWords({
  problem,
  generation,
  paused,
  retry,
  active,
}: {
  problem: string | null;
  generation: GenerationView | null;
  paused: boolean;
  retry: GenerationActions['retry'];
  /** Whether Tab reaches its buttons. */
  active: boolean;
}) {
  // Only what a provider works on has seconds to show; hundreds may be waiting for their turn.
  const now = useNow(generation?.state === 'waiting' && !generation.onHold);
  const text = cellText({ problem, generation }, now, paused);
  const stopped = generation?.state === 'failed' || generation?.state === 'unconfirmed';
  const free =
    (generation?.state === 'cancelled' && !paused) ||
    (generation?.state === 'failed' && generation.failure?.charged === 'no');
  return (
    <div className="flex size-full flex-col gap-1 overflow-hidden p-2 pt-8 text-xs leading-snug">
      <p className="flex items-start gap-1 font-medium tabular-nums">
        {stopped ? <StoppedIcon state={generation.state} className="mt-0 size-3.5" /> : null}
        {text?.title}
      </p>
      {text?.reason ? (
        <p title={text.reason} className="min-h-0 flex-1 overflow-hidden text-muted break-words">
          {text.reason}
        </p>
      ) : null}
      {free ? <Retry generation={generation} retry={retry} active={active} /> : null}
    </div>
  );
}

function Retry({
  generation,
  retry,
  active,
}: {
  generation: GenerationView;
  retry: GenerationActions['retry'];
  active: boolean;
}) {
  const { run, pending, problem } = useAction();
  return (
    <>
      {problem ? (
        <p role="alert" className="text-danger">
          {problem}
        </p>
      ) : null}
      <Button
        size="small"
        tabIndex={active ? 0 : -1}
        disabled={pending}
        onClick={() => run(retry, generation)}
        className="relative z-10 h-7 self-start px-2 text-xs pointer-coarse:h-9"
      >
        <RotateCcw aria-hidden className="size-3.5" />
        Retry
      </Button>
    </>
  );
}
