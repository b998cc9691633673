import { LinkButton } from '../../ui/link-button';
import { NamedRow } from '../../ui/named-row';

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
  return (
    <NamedRow
      name={name}
      busy={busy}
      title={
        <LinkButton className="block w-full" onClick={onChoose}>
          <span className="block truncate">{name}</span>
          <span className="block truncate font-mono text-xs font-normal text-muted">{text}</span>
        </LinkButton>
      }
      onRename={onRename}
      onDelete={onDelete}
      className="items-center py-1"
    />
  );
}
