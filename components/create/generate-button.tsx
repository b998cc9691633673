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
      className={clsx(buttonClass('primary'), 'h-11 min-w-0 flex-1 shrink px-4 aria-disabled:cursor-default')}
    >
      {busy ? <Spinner /> : null}
      <span>
        {count === 1 ? 'Generate' : `Generate ${count.toLocaleString('en')}${varied ? ' pictures' : ''}`}
      </span>
      <span className="truncate text-sm font-normal tabular-nums">
        <span aria-hidden>· </span>
        {estimate}
      </span>
      <span className="ml-auto max-sm:hidden">
        <CommandKbd letter="↵" />
      </span>
    </button>
  );
}
