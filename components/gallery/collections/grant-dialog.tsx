'use client';

import { useState, useTransition } from 'react';
import type { Peer } from '@/lib/accounts/views';
import { roleWords } from '../../accounts/role-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DialogEnd } from '../../ui/dialog-end';

/** Who of the studio may see a collection. */
export function GrantDialog({
  name,
  people,
  chosen: before,
  onSave,
  onClose,
}: {
  name: string;
  /** Everybody else; at least one. */
  people: readonly Peer[];
  /** Who may see it now. */
  chosen: readonly string[];
  /** Resolves to the reason when it could not be. */
  onSave: (people: readonly string[]) => Promise<string | undefined>;
  onClose: () => void;
}) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(before));
  const [problem, setProblem] = useState<string>();
  const [pending, start] = useTransition();
  const choose = (owner: string, checked: boolean) =>
    setChosen((now) => new Set(checked ? [...now, owner] : [...now].filter((one) => one !== owner)));
  return (
    <Dialog title={`Share “${name}” with people`} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          start(async () => setProblem(await onSave([...chosen])));
        }}
      >
        <fieldset>
          <legend className="text-pretty text-muted">
            Whoever is ticked sees its pictures, as they are at that moment, with prompts and settings, and
            can change nothing.
          </legend>
          <ul className="mt-3 divide-y divide-line border-y border-line">
            {people.map(({ owner, name: person, role }, index) => (
              <li key={owner}>
                <label className="flex min-h-11 cursor-pointer items-center gap-3 py-1">
                  <input
                    type="checkbox"
                    checked={chosen.has(owner)}
                    data-focus-first={index === 0 || undefined}
                    onChange={(event) => choose(owner, event.target.checked)}
                    className="size-4 shrink-0 accent-accent"
                  />
                  <span className="min-w-0 flex-1 break-words">{person}</span>
                  <span className="text-sm text-muted">{roleWords[role].label}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <DialogEnd problem={problem} onCancel={onClose}>
          <Button type="submit" look="primary" disabled={pending}>
            Save
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}
