import { clsx } from 'clsx';
import { ChevronLeft, ChevronRight, Heart, Star, ThumbsDown, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Decision } from './cull';

const ratings = [1, 2, 3, 4, 5] as const;

/** The decisions as buttons, for fingers, each with the key that does the same. */
export function CullButtons({
  decision,
  undoable,
  onDecide,
  onUndo,
  onStep,
}: {
  /** What was decided about this picture in this sitting. */
  decision: Decision | undefined;
  undoable: boolean;
  onDecide: (decision: Decision) => void;
  onUndo: () => void;
  onStep: (way: 'next' | 'previous') => void;
}) {
  const rated = decision?.kind === 'rate' ? decision.rating : 0;
  return (
    <div className="flex flex-wrap items-center justify-center gap-x-4 gap-y-1 px-2 pt-1 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
      <div className="flex items-center gap-1">
        <CullButton label="Previous" hint="←" onClick={() => onStep('previous')}>
          <ChevronLeft aria-hidden className="size-5" />
        </CullButton>
        <CullButton label="Undo" hint="U" disabled={!undoable} onClick={onUndo}>
          <Undo2 aria-hidden className="size-5" />
        </CullButton>
      </div>
      <div className="flex items-center gap-1 max-sm:order-first max-sm:w-full max-sm:justify-center">
        {ratings.map((rating) => (
          <CullButton
            key={rating}
            label={`Rate ${rating}`}
            hint={String(rating)}
            onClick={() => onDecide({ kind: 'rate', rating })}
          >
            <Star aria-hidden className={clsx('size-5', rating <= rated && 'fill-caution text-caution')} />
          </CullButton>
        ))}
      </div>
      <div className="flex items-center gap-1">
        <CullButton
          label="Reject"
          hint="R"
          pressed={decision?.kind === 'reject'}
          onClick={() => onDecide({ kind: 'reject' })}
        >
          <ThumbsDown aria-hidden className={clsx('size-5', decision?.kind === 'reject' && 'text-danger')} />
        </CullButton>
        <CullButton
          label="Keep"
          hint="F"
          pressed={decision?.kind === 'keep'}
          onClick={() => onDecide({ kind: 'keep' })}
        >
          <Heart
            aria-hidden
            className={clsx('size-5', decision?.kind === 'keep' && 'fill-accent text-accent')}
          />
        </CullButton>
        <CullButton label="Next" hint="→" onClick={() => onStep('next')}>
          <ChevronRight aria-hidden className="size-5" />
        </CullButton>
      </div>
    </div>
  );
}

function CullButton({
  label,
  hint,
  pressed,
  disabled = false,
  onClick,
  children,
}: {
  label: string;
  hint: string;
  pressed?: boolean;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      title={`${label} (${hint})`}
      // Kept in reach of the focus: a button that is disabled loses it, and with it the keys.
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
      className="flex h-13 w-12 cursor-pointer flex-col items-center justify-center gap-0.5 rounded-md border border-line bg-surface hover:bg-raised aria-disabled:cursor-not-allowed aria-disabled:opacity-45 aria-pressed:border-line-strong aria-pressed:bg-raised"
    >
      {children}
      <kbd aria-hidden className="hidden font-sans text-[11px] leading-none text-muted pointer-fine:inline">
        {hint}
      </kbd>
    </button>
  );
}
