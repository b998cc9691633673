'use client';

import { clsx } from 'clsx';
import { RotateCcw } from 'lucide-react';
import type { ComponentProps } from 'react';
import type { MemberView } from '@/lib/generation/comparison-view';
import type { GenerationView } from '@/lib/generation/view';
import type { GenerationActions } from '../../generation/actions';
import { DuplicateQuestion } from '../../generation/duplicate-question';
import { StoppedIcon } from '../../generation/stopped-icon';
import { useAction } from '../../generation/use-action';
import { useNow } from '../../generation/use-now';
import { Button } from '../../ui/button';
import { wayOutOf } from '../page/way-out';
import { cellText } from './cell-text';

/** The words of a cell that has no picture, and how it goes on. */
export function CellWords({
  member,
  retry,
  active,
  onAsk,
}: {
  member: Pick<MemberView, 'problem' | 'generation' | 'held' | 'planned'>;
  retry: GenerationActions['retry'];
  /** Whether Tab reaches its buttons. */
  active: boolean;
  /** Somebody wants to decide what becomes of it. */
  onAsk: () => void;
}) {
  const { generation } = member;
  // Only what a provider works on has seconds to show; hundreds may be waiting for their turn.
  const now = useNow(generation?.state === 'waiting' && !generation.onHold);
  const text = cellText(member, now);
  const reason = text?.reason ?? text?.advice;
  const way = wayOutOf(member);
  const stopped = generation?.state === 'failed' || generation?.state === 'unconfirmed';
  return (
    <div className="@container-size size-full">
      <div className="flex size-full flex-col gap-1 overflow-hidden p-2 pt-8 text-xs leading-snug">
        <p className="flex shrink-0 items-start gap-1 font-medium tabular-nums">
          {stopped ? <StoppedIcon state={generation.state} className="mt-0 size-3.5" /> : null}
          <span title={text?.title} className="line-clamp-2">
            {text?.title}
          </span>
        </p>
        {reason ? (
          <p
            title={reason}
            className={clsx(
              'shrink-0 break-words text-muted',
              // Whole lines only, and the button before all of them.
              way
                ? 'hidden [@container(min-height:9.75rem)]:line-clamp-2'
                : 'line-clamp-3 [@container(min-height:9.75rem)]:line-clamp-6',
            )}
          >
            {reason}
          </p>
        ) : null}
        {generation && way === 'free' ? (
          <Retry generation={generation} retry={retry} active={active} />
        ) : null}
        {way === 'doubtful' ? (
          <CellButton active={active} onPress={onAsk}>
            Options…
          </CellButton>
        ) : null}
        {way === 'again' ? (
          <CellButton active={active} onPress={onAsk}>
            Make again…
          </CellButton>
        ) : null}
      </div>
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
  const { run, pending, problem, duplicate, forgetDuplicate } = useAction();
  return (
    <>
      {problem ? (
        <p role="alert" className="text-danger">
          {problem}
        </p>
      ) : null}
      <CellButton active={active} disabled={pending} onPress={() => run(retry, generation)}>
        <RotateCcw aria-hidden className="size-3.5" />
        Retry
      </CellButton>
      {duplicate ? <DuplicateQuestion duplicate={duplicate} onClose={forgetDuplicate} /> : null}
    </>
  );
}

function CellButton({
  active,
  onPress,
  ...rest
}: Pick<ComponentProps<'button'>, 'disabled' | 'children'> & { active: boolean; onPress: () => void }) {
  return (
    <Button
      size="small"
      tabIndex={active ? 0 : -1}
      onClick={({ currentTarget }) => {
        // The button goes with what it does, and would take the focus with it; its cell stays.
        currentTarget.closest<HTMLElement>('[data-cell]')?.focus({ preventScroll: true });
        onPress();
      }}
      className="relative z-10 h-7 shrink-0 self-start px-2 text-xs pointer-coarse:h-9"
      {...rest}
    />
  );
}
