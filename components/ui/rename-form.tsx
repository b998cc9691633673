import { type FormEvent, useState } from 'react';
import { Button } from './button';
import { nameBox } from './name-box';

/** A name in a box, to be changed. Escape leaves it as it is. */
export function RenameForm({
  name,
  busy,
  onRename,
  onClose,
}: {
  name: string;
  busy: boolean;
  /** False where it was refused: the box stays. */
  onRename: (name: string) => Promise<boolean>;
  /** The box is to go, and the focus elsewhere. */
  onClose: () => void;
}) {
  const [typed, setTyped] = useState(name);
  async function rename(event: FormEvent) {
    event.preventDefault();
    if (typed.trim() === name || (await onRename(typed))) onClose();
  }
  return (
    <form onSubmit={rename} className="flex gap-2">
      <input
        // biome-ignore lint/a11y/noAutofocus: it appears because its button was pressed
        autoFocus
        aria-label={`New name of ${name}`}
        required
        maxLength={120}
        value={typed}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // A dialog around it stays open.
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }}
        className={nameBox}
      />
      <Button type="submit" size="small" disabled={busy || typed.trim() === ''} className="h-10 sm:h-8">
        Rename
      </Button>
    </form>
  );
}
