import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import type { Fold } from './gallery-item';
import { tileStyle } from './justify';
import { foldShape } from './tile-shape';
import type { Place } from './timeline/rows';

/** Several stopped generations as one narrow tile that opens and closes them. */
export function FoldTile({
  fold,
  place,
  tabbable,
  onToggle,
}: {
  fold: Fold;
  /** Where it stands; without, the browser lays it out. */
  place?: Place | undefined;
  tabbable: boolean;
  onToggle: () => void;
}) {
  const Icon = fold.shown ? ChevronsDownUp : ChevronsUpDown;
  return (
    <li style={place ?? tileStyle(foldShape)} className={place ? 'absolute' : 'relative'}>
      <button
        type="button"
        aria-expanded={fold.shown}
        tabIndex={tabbable ? 0 : -1}
        data-tile={fold.key}
        onClick={onToggle}
        className="absolute inset-0 flex w-full cursor-pointer flex-col items-start gap-2 rounded-sm border border-dashed border-line-strong/60 p-2.5 text-left text-sm leading-snug text-muted transition-colors duration-150 hover:bg-raised hover:text-ink"
      >
        <Frames count={fold.ids.length} />
        <span className="mt-auto">
          {fold.ids.length} stopped
          <span className="sr-only"> generations</span>
        </span>
        <span className="flex items-center gap-1 font-medium text-ink">
          <Icon aria-hidden className="size-4" />
          {fold.shown ? 'Fold' : 'Show'}
        </span>
      </button>
    </li>
  );
}

const mostFrames = 9;

/** An empty frame for each, as on a sheet nobody printed. */
function Frames({ count }: { count: number }) {
  return (
    <span aria-hidden className="grid grid-cols-3 gap-1">
      {Array.from({ length: Math.min(count, mostFrames) }, (_, frame) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <span key={frame} className="h-4 w-3.5 rounded-[1px] border border-line-strong/60" />
      ))}
    </span>
  );
}
