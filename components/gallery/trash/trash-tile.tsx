import type { GenerationView } from '@/lib/generation/view';
import { nameOf, promptText } from '../../generation/facts';
import { shorten } from '../../generation/format';
import { Picture } from '../../generation/picture';
import { daysLeft } from './days-left';

/** A box to check, as a picture. */
export function TrashTile({
  view,
  now,
  checked,
  onToggle,
}: {
  view: GenerationView;
  now: number;
  checked: boolean;
  onToggle: (id: string) => void;
}) {
  const [image] = view.images;
  return (
    <li>
      <label className="block cursor-pointer rounded-md border border-line bg-surface has-checked:border-accent has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-accent">
        <span className="relative block aspect-square overflow-hidden rounded-t-md bg-raised">
          {image ? (
            <Picture image={image} alt="" sizes="12rem" className="*:object-cover" />
          ) : (
            <span className="line-clamp-5 p-3 pt-9 text-sm text-muted">{shorten(promptText(view), 120)}</span>
          )}
          <input
            type="checkbox"
            checked={checked}
            onChange={() => onToggle(view.id)}
            aria-label={nameOf(view)}
            className="absolute top-2 left-2 size-5 cursor-pointer accent-(--accent)"
          />
        </span>
        <span className="block truncate px-2 py-1.5 text-xs text-muted">
          {view.deletedAt === null ? '' : daysLeft(view.deletedAt, now)}
        </span>
      </label>
    </li>
  );
}
