import { clsx } from 'clsx';
import { Layers } from 'lucide-react';
import type { Stack } from './gallery-item';

/** How many pictures stand behind a tile, in its lower right corner; a button that opens and closes them. */
export function StackBadge({
  stack: { ids, shown, whole },
  tabbable,
  onToggle,
}: {
  stack: Stack;
  /** After its tile in the tab order. */
  tabbable: boolean;
  onToggle: () => void;
}) {
  const count = `${ids.length}${whole ? '' : '+'}`;
  return (
    <button
      type="button"
      aria-expanded={shown}
      aria-label={`Stack of ${count}`}
      title={shown ? 'Stack them again' : `Show all ${count}`}
      tabIndex={tabbable ? 0 : -1}
      onClick={onToggle}
      className={clsx(
        'absolute right-1 bottom-1 flex h-7 cursor-pointer items-center gap-1.5 rounded px-2 text-xs font-medium tabular-nums',
        shown ? 'bg-white text-black' : 'bg-black/65 text-white',
      )}
    >
      <Layers aria-hidden className="size-3.5" />
      {count}
    </button>
  );
}
