'use client';

import { type FormEvent, useState } from 'react';
import type { ActionResult } from '@/lib/actions/action-result';
import { problemOf } from '../../generation/actions';
import { useOffer } from '../../generation/undo-provider';
import { Button } from '../../ui/button';
import { nameBox } from '../../ui/name-box';
import { type SavedSearch, SavedSearchRow } from './saved-search-row';

export interface SavedSearchActions {
  /** With an id in the place of the one that has it, or had. */
  readonly save: (search: { id?: string; name: string; text: string }) => Promise<ActionResult<unknown>>;
  readonly remove: (id: string) => Promise<ActionResult<unknown>>;
}

/** The kept searches, and keeping the present one. */
export function SavedSearches({
  saved,
  text,
  actions,
  onChoose,
}: {
  saved: readonly SavedSearch[];
  text: string;
  actions: SavedSearchActions;
  onChoose: (text: string) => void;
}) {
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const offer = useOffer();

  /** Whether it happened. */
  async function run(act: () => Promise<ActionResult<unknown>>): Promise<boolean> {
    setBusy(true);
    const refused = await problemOf(act, 'This saved search');
    setBusy(false);
    setProblem(refused);
    return refused === undefined;
  }
  async function save(event: FormEvent) {
    event.preventDefault();
    if (!(await run(() => actions.save({ name, text })))) return;
    setName('');
    offer({ key: `save ${performance.now()}`, text: `“${name.trim()}” is saved.` });
  }
  async function remove({ id, name, text }: SavedSearch) {
    if (!(await run(() => actions.remove(id)))) return;
    offer({
      key: `delete ${id} ${performance.now()}`,
      text: `“${name}” is deleted.`,
      takesFocus: true,
      undo: () => problemOf(() => actions.save({ id, name, text })),
    });
  }
  return (
    <div className="space-y-3">
      {saved.length === 0 ? (
        <p className="text-sm text-muted">No saved searches yet.</p>
      ) : (
        <ul aria-label="Saved searches" className="divide-y divide-line">
          {saved.map((search) => (
            <SavedSearchRow
              key={search.id}
              search={search}
              busy={busy}
              onChoose={() => onChoose(search.text)}
              onRename={(to) => run(() => actions.save({ id: search.id, name: to, text: search.text }))}
              onDelete={() => void remove(search)}
            />
          ))}
        </ul>
      )}
      {text.trim() === '' ? (
        <p className="text-sm text-muted">What is in the search box can be saved here under a name.</p>
      ) : (
        <form onSubmit={save} className="flex flex-wrap gap-2">
          <input
            aria-label="Name for this search"
            placeholder="Name for this search"
            required
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            className={nameBox}
          />
          <Button type="submit" size="small" disabled={busy || name.trim() === ''} className="h-10 sm:h-8">
            Save this search
          </Button>
        </form>
      )}
      <p role="status" className="text-sm text-danger">
        {problem}
      </p>
    </div>
  );
}
