import { Equal, ThumbsDown, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { VoteView } from '@/lib/generation/comparison-view';

/** The choices as buttons, for fingers, each with the key that does the same. */
export function BallotButtons({
  asking,
  undoable,
  onChoose,
  onUndo,
}: {
  /** Two pictures are shown. */
  asking: boolean;
  undoable: boolean;
  onChoose: (choice: VoteView['choice']) => void;
  onUndo: () => void;
}) {
  const choose = (choice: VoteView['choice']) => (asking ? () => onChoose(choice) : undefined);
  return (
    <div className="flex items-center justify-center gap-1 px-2 pt-1 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:gap-2">
      <BallotButton label="A is better" hint="←" onPress={choose('left')}>
        A
      </BallotButton>
      <BallotButton label="Tie" hint="↑" onPress={choose('tie')}>
        <Equal aria-hidden className="size-4" /> Tie
      </BallotButton>
      <BallotButton label="Both bad" hint="↓" onPress={choose('bad')}>
        <ThumbsDown aria-hidden className="size-4" /> Both bad
      </BallotButton>
      <BallotButton label="B is better" hint="→" onPress={choose('right')}>
        B
      </BallotButton>
      <BallotButton label="Undo" hint="Z" onPress={undoable ? onUndo : undefined}>
        <Undo2 aria-hidden className="size-4" />
      </BallotButton>
    </div>
  );
}

function BallotButton({
  label,
  hint,
  onPress,
  children,
}: {
  label: string;
  hint: string;
  onPress: (() => void) | undefined;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={`${label} (${hint})`}
      // Kept in reach of the focus: a button that is disabled loses it, and with it the keys.
      aria-disabled={onPress ? undefined : true}
      onClick={onPress}
      className="flex h-13 min-w-13 cursor-pointer flex-col items-center justify-center gap-0.5 rounded-md border border-line bg-surface px-3 text-sm font-medium whitespace-nowrap hover:bg-raised aria-disabled:cursor-not-allowed aria-disabled:opacity-45"
    >
      <span className="flex items-center gap-1.5">{children}</span>
      <kbd
        aria-hidden
        className="hidden font-sans text-[11px] leading-none font-normal text-muted pointer-fine:inline"
      >
        {hint}
      </kbd>
    </button>
  );
}
