import Link from 'next/link';
import type { ReactNode } from 'react';
import { LinkButton } from '../../ui/link-button';
import { KeyGuide } from '../key-guide';
import { StackChoice } from '../stack-choice';

const linkClass =
  'inline-flex min-h-6.5 items-center font-medium text-accent underline-offset-4 hover:underline';
const counting = new Intl.NumberFormat('en');

/** How many results there are, and what can be done with all of them, loaded or not. */
export function ResultCount({
  total,
  cullHref,
  more,
  onSelectAll,
}: {
  total: number;
  cullHref: string;
  /** What else can be done with them. */
  more: ReactNode;
  onSelectAll: () => void;
}) {
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-4 text-sm text-muted">
      {total > 0 ? (
        <>
          <span className="tabular-nums">
            {counting.format(total)} {total === 1 ? 'result' : 'results'}
          </span>
          <LinkButton onClick={onSelectAll}>Select all</LinkButton>
          <Link href={cullHref} className={linkClass}>
            Cull
          </Link>
          {more}
          <KeyGuide />
          <Link href="/collections" className={`${linkClass} md:hidden`}>
            Collections
          </Link>
          <Link href="/shares" prefetch={false} className={`${linkClass} max-md:hidden`}>
            Shared links
          </Link>
          <Link href="/gallery/trash" className={linkClass}>
            Trash
          </Link>
          <Link href="/gallery/import" className={linkClass}>
            Import and export
          </Link>
          <span className="ml-auto">
            <StackChoice />
          </span>
        </>
      ) : null}
    </div>
  );
}
