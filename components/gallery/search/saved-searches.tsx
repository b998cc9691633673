'use client';

import { Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { ActionResult } from '@/lib/actions/action-result';
import { Button } from '../../ui/button';
import { LinkButton } from '../../ui/link-button';

/** A search kept under a name; `text` as it stands in the box. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

export interface SavedSearchActions {
  readonly save: (input: { name: string; text: string }) => Promise<ActionResult<unknown>>;
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

  async function run(action: () => Promise<ActionResult<unknown>>, failed: string): Promise<boolean> {
    setBusy(true);
    setProblem(undefined);
    // Without a connection the call itself fails.
    const result = await action().catch(() => undefined);
    setBusy(false);
    if (!result?.ok) setProblem(failed);
    return result?.ok === true;
  }
  async function save(event: FormEvent) {
    event.preventDefault();
    const saved = await run(
      () => actions.save({ name: name.trim(), text }),
      'The search could not be saved.',
    );
    if (saved) setName('');
  }
  return (
    <div className="space-y-3">
      {saved.length === 0 ? (
        <p className="text-sm text-muted">No saved searches yet.</p>
      ) : (
        <ul aria-label="Saved searches" className="divide-y divide-line">
          {saved.map((search) => (
            <li key={search.id} className="flex items-center gap-2 py-1">
              <LinkButton className="min-w-0 flex-1" onClick={() => onChoose(search.text)}>
                <span className="block truncate">{search.name}</span>
                <span className="block truncate font-mono text-xs text-muted">{search.text}</span>
              </LinkButton>
              <Button
                look="plain"
                size="icon"
                aria-label={`Delete the saved search ${search.name}`}
                disabled={busy}
                onClick={() => run(() => actions.remove(search.id), 'The search could not be deleted.')}
              >
                <Trash2 aria-hidden className="size-4" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {text.trim() === '' ? null : (
        <form onSubmit={save} className="flex flex-wrap gap-2">
          <input
            aria-label="Name for this search"
            placeholder="Name for this search"
            required
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            className="h-10 min-w-0 flex-1 rounded-md border border-line bg-surface px-3 text-base sm:h-8 sm:text-sm"
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
