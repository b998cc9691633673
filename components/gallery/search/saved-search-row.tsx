import { Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { LinkButton } from '../../ui/link-button';
import { RenameForm } from '../../ui/rename-form';

/** A search kept under a name; `text` as it stands in the box. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** A kept search: to use, to give another name, to delete. */
export function SavedSearchRow({
  search: { name, text },
  busy,
  onChoose,
  onRename,
  onDelete,
}: {
  search: SavedSearch;
  busy: boolean;
  onChoose: () => void;
  onRename: (name: string) => Promise<boolean>;
  onDelete: () => void;
}) {
  const [renaming, setRenaming] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  return (
    <li className="flex items-center gap-2 py-1">
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
          <LinkButton className="block w-full" onClick={onChoose}>
            <span className="block truncate">{name}</span>
            <span className="block truncate font-mono text-xs font-normal text-muted">{text}</span>
          </LinkButton>
        )}
      </div>
      <Button
        ref={pencil}
        look="plain"
        size="icon"
        aria-label={`Rename ${name}`}
        aria-expanded={renaming}
        onClick={() => setRenaming(!renaming)}
        className="text-muted"
      >
        <Pencil aria-hidden className="size-4" />
      </Button>
      <Button
        look="plain"
        size="icon"
        aria-label={`Delete ${name}`}
        disabled={busy}
        onClick={onDelete}
        className="text-muted"
      >
        <Trash2 aria-hidden className="size-4" />
      </Button>
    </li>
  );
}
