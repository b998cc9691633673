import type { ComparisonSummaryView } from '@/lib/generation/comparison-view';
import { Picture } from '../../generation/picture';
import { When } from '../../generation/when';
import { CoverCard } from '../../ui/cover-card';
import { standingOf } from './standing';

/** A saved comparison, under up to four of its pictures beside each other. */
export function ComparisonCard({
  comparison,
  ...acts
}: {
  comparison: ComparisonSummaryView;
  onRename: () => void;
  onDelete: () => void;
}) {
  const { id, title, createdAt, covers } = comparison;
  return (
    <CoverCard
      href={`/compare/${id}`}
      name={title}
      covers={
        <span className="grid aspect-[2/1] auto-cols-fr grid-flow-col gap-px bg-raised">
          {covers.map((image, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two of them may be the same picture
            <span key={place} className="min-w-0 overflow-hidden">
              <Picture image={image} alt="" sizes="12rem" className="*:object-cover" />
            </span>
          ))}
        </span>
      }
      {...acts}
    >
      <p>{standingOf(comparison)}</p>
      <p>
        <When ms={createdAt} />
      </p>
    </CoverCard>
  );
}
