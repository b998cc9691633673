import { Pencil, Trash2 } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Button } from './button';

/** Something that holds pictures and has a name: a link to it under its covers, what there is to say of it, and what changes it. */
export function CoverCard({
  href,
  name,
  covers,
  children,
  action,
  onRename,
  onDelete,
}: {
  href: string;
  name: string;
  covers: ReactNode;
  children: ReactNode;
  /** Before what changes it. */
  action?: ReactNode;
  onRename: () => void;
  onDelete: () => void;
}) {
  return (
    <li className="overflow-hidden rounded-lg border border-line bg-surface">
      <Link href={href} prefetch={false} tabIndex={-1} aria-hidden className="block">
        {covers}
      </Link>
      <div className="flex items-start gap-1 py-2 pr-1.5 pl-3">
        <div className="min-w-0 flex-1">
          <Link
            href={href}
            prefetch={false}
            className="line-clamp-2 font-medium break-words underline-offset-4 hover:underline"
          >
            {name}
          </Link>
          <div className="text-sm text-muted tabular-nums">{children}</div>
        </div>
        {action}
        <Button look="plain" size="icon" aria-label={`Rename ${name}`} title="Rename" onClick={onRename}>
          <Pencil aria-hidden className="size-4 text-muted" />
        </Button>
        <Button look="plain" size="icon" aria-label={`Delete ${name}`} title="Delete" onClick={onDelete}>
          <Trash2 aria-hidden className="size-4 text-muted" />
        </Button>
      </div>
    </li>
  );
}
