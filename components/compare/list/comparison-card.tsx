import { Pencil, Trash2 } from 'lucide-react';
import Link from 'next/link';
import type { ComparisonSummaryView } from '@/lib/generation/comparison-view';
import { Picture } from '../../generation/picture';
import { When } from '../../generation/when';
import { Button } from '../../ui/button';
import { standingOf } from './standing';

/** A saved comparison: a link to it, under up to four of its pictures. */
export function ComparisonCard({
  comparison,
  onRename,
  onDelete,
}: {
  comparison: ComparisonSummaryView;
  onRename: () => void;
  onDelete: () => void;
}) {
  const { id, title, createdAt, covers } = comparison;
  return (
    <li className="overflow-hidden rounded-lg border border-line bg-surface">
      <Link href={`/compare/${id}`} prefetch={false} tabIndex={-1} aria-hidden className="block">
        <span className="grid aspect-[2/1] auto-cols-fr grid-flow-col gap-px bg-raised">
          {covers.map((image, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two of them may be the same picture
            <span key={place} className="min-w-0 overflow-hidden">
              <Picture image={image} alt="" sizes="12rem" className="*:object-cover" />
            </span>
          ))}
        </span>
      </Link>
      <div className="flex items-start gap-1 py-2 pr-1.5 pl-3">
        <div className="min-w-0 flex-1">
          <Link
            href={`/compare/${id}`}
            prefetch={false}
            className="line-clamp-2 font-medium break-words underline-offset-4 hover:underline"
          >
            {title}
          </Link>
          <p className="text-sm text-muted tabular-nums">{standingOf(comparison)}</p>
          <p className="text-sm text-muted tabular-nums">
            <When ms={createdAt} />
          </p>
        </div>
        <Button look="plain" size="icon" aria-label={`Rename ${title}`} title="Rename" onClick={onRename}>
          <Pencil aria-hidden className="size-4 text-muted" />
        </Button>
        <Button look="plain" size="icon" aria-label={`Delete ${title}`} title="Delete" onClick={onDelete}>
          <Trash2 aria-hidden className="size-4 text-muted" />
        </Button>
      </div>
    </li>
  );
}
