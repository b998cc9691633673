import { clsx } from 'clsx';
import { buttonClass } from '../ui/button';
import { CommandKbd } from '../ui/kbd';
import { Spinner } from '../ui/spinner';

/**
 * The one button that costs money; it says what. While a run is being handed over it is `aria-disabled` rather than
 * disabled, so that the focus stays, and the form can be used all the time.
 */
export function GenerateButton({
  count,
  varied,
  estimate,
  busy,
}: {
  /** Pictures, all in all. */
  count: number;
  /** The prompt has choices, so `count` is more than what was chosen below it. */
  varied: boolean;
  estimate: string;
  busy: boolean;
}) {
  return (
    <button
      type="submit"
      aria-disabled={busy || undefined}
      className={clsx(
        buttonClass('primary'),
        'h-11 min-w-0 flex-1 shrink gap-1 px-4 aria-disabled:cursor-default',
      )}
    >
      <span>
        {count === 1 ? 'Generate' : `Generate ${count.toLocaleString('en')}${varied ? ' pictures' : ''}`}
      </span>
      {/* The spinner turns in the dot's place, so that no word moves or loses its room. */}
      <span aria-hidden className="grid w-4 shrink-0 place-items-center">
        {busy ? <Spinner /> : '·'}
      </span>
      <span className="truncate text-sm font-normal tabular-nums">{estimate}</span>
      {/* What it costs comes first where there is no room for both. */}
      {varied ? null : (
        <span className="ml-auto max-sm:hidden">
          <CommandKbd letter="↵" />
        </span>
      )}
    </button>
  );
}
