import { clsx } from 'clsx';
import Link from 'next/link';
import type { ViewerItem } from './viewer-item';

/** How pictures are named: beside them, on them where that is wanted, or not at all. */
export const labelPlaces = ['beside', 'on', 'none'] as const;
export type LabelPlace = (typeof labelPlaces)[number];

/** What a picture is, in one line. `mark` says which one it is. */
export function Caption({
  item: { label, image, href },
  mark,
  on = false,
  className,
}: {
  item: ViewerItem;
  mark: string;
  /** It lies on the picture. */
  on?: boolean;
  className?: string;
}) {
  return (
    <p
      className={clsx(
        'flex min-w-0 items-baseline gap-2 text-sm',
        on ? 'rounded bg-surface/90 px-2 py-0.5' : 'h-7 items-center px-1',
        className,
      )}
    >
      <span aria-hidden className="shrink-0 font-mono text-xs text-muted">
        {mark}
      </span>
      {href ? (
        <Link href={href} title={label} className="truncate underline-offset-4 hover:underline">
          {label}
        </Link>
      ) : (
        <span title={label} className="truncate">
          {label}
        </span>
      )}
      <span className="ml-auto shrink-0 font-mono @max-[13rem]:hidden text-xs text-muted tabular-nums">
        {image.width} × {image.height}
      </span>
    </p>
  );
}
