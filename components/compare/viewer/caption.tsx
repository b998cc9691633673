import { clsx } from 'clsx';
import Link from 'next/link';
import { Name } from './name';
import type { NamePart } from './name-parts';
import type { ViewerItem } from './viewer-item';

/** How pictures are named: beside them, on them where that is wanted, or not at all. */
export const labelPlaces = ['beside', 'on', 'none'] as const;
export type LabelPlace = (typeof labelPlaces)[number];

/**
 * What a picture is, in one line. `mark` says which one it is. The name goes first: where the size has no place beside it, it
 * wraps to a line that is cut off.
 */
export function Caption({
  item: { label, image, href },
  parts,
  mark,
  on = false,
  className,
}: {
  item: ViewerItem;
  /** Of its label: the shared ones give way first. */
  parts: readonly NamePart[];
  mark: string;
  /** It lies on the picture. */
  on?: boolean;
  className?: string;
}) {
  return (
    <p
      className={clsx(
        'flex min-w-0 flex-wrap content-start gap-x-2 overflow-hidden text-sm',
        on ? 'h-6 rounded bg-surface/90 px-2 *:h-6' : 'h-7 px-1 *:h-7',
        className,
      )}
    >
      <span className="flex min-w-0 max-w-full items-center gap-2">
        {mark === '' ? null : (
          <span aria-hidden className="shrink-0 font-mono text-xs text-muted">
            {mark}
          </span>
        )}
        {href ? (
          <Link
            href={href}
            title={label}
            aria-label={label}
            className="flex min-w-0 underline-offset-4 hover:underline"
          >
            <Name parts={parts} />
          </Link>
        ) : (
          <span title={label} className="flex min-w-0">
            <Name parts={parts} />
          </span>
        )}
      </span>
      <span className="ml-auto flex shrink-0 items-center font-mono text-xs text-muted tabular-nums">
        {image.width} × {image.height}
      </span>
    </p>
  );
}
