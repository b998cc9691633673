import { clsx } from 'clsx';
import { Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from './button';
import { RenameForm } from './rename-form';

/** One of the things a person keeps under a name: to be given another name in place of its `title`, and to be deleted. */
export function NamedRow({
  name,
  busy,
  title,
  details,
  action,
  onRename,
  onDelete,
  className,
}: {
  name: string;
  busy: boolean;
  title: ReactNode;
  /** Stays while the name is changed. */
  details?: ReactNode;
  action?: ReactNode;
  /** False where it was refused: the box stays. */
  onRename: (name: string) => Promise<boolean>;
  onDelete: () => void;
  className: string;
}) {
  const [renaming, setRenaming] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  return (
    <li className={clsx('flex gap-2', className)}>
      <div className="min-w-0 flex-1">
        {renaming ? (
          <RenameForm
            name={name}
            busy={busy}
            onRename={onRename}
            onClose={() => {
              setRenaming(false);
              pencil.current?.focus();
            }}
          />
        ) : (
          title
        )}
        {details}
      </div>
      {action}
      <span className="flex shrink-0 text-muted">
        <Button
          ref={pencil}
          look="plain"
          size="icon"
          aria-label={`Rename ${name}`}
          aria-expanded={renaming}
          onClick={() => setRenaming(!renaming)}
        >
          <Pencil aria-hidden className="size-4" />
        </Button>
        <Button look="plain" size="icon" aria-label={`Delete ${name}`} disabled={busy} onClick={onDelete}>
          <Trash2 aria-hidden className="size-4" />
        </Button>
      </span>
    </li>
  );
}
