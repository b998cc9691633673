import { Plus, X } from 'lucide-react';
import Link from 'next/link';

/** Names as links to what bears them, each with a way to take it off, and a way to add one. */
export function Chips({
  label,
  names,
  onRemove,
  addLabel,
  onAdd,
}: {
  label: string;
  names: readonly { readonly key: string; readonly name: string; readonly href: string }[];
  onRemove: (key: string) => void;
  addLabel: string;
  onAdd: () => void;
}) {
  return (
    <div className="flex flex-wrap items-center gap-1.5 text-sm">
      <ul aria-label={label} className="contents">
        {names.map(({ key, name, href }) => (
          <li
            key={key}
            className="flex h-8 max-w-full items-center rounded-full border border-line bg-surface pl-3"
          >
            <Link href={href} className="min-w-0 truncate underline-offset-4 hover:underline">
              {name}
            </Link>
            <button
              type="button"
              aria-label={`Take off ${name}`}
              onClick={() => onRemove(key)}
              className="grid size-8 shrink-0 cursor-pointer place-items-center rounded-full text-muted hover:text-ink"
            >
              <X aria-hidden className="size-3.5" />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={onAdd}
        className="flex h-8 cursor-pointer items-center gap-1 rounded-full border border-dashed border-line-strong px-3 text-muted hover:text-ink"
      >
        <Plus aria-hidden className="size-3.5" />
        {addLabel}
      </button>
    </div>
  );
}
