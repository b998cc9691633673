'use client';

import { useState } from 'react';
import { trashKeptDays } from '@/lib/generation/trash-kept';
import { formatBytes } from '../../generation/format';
import { useRefresh } from '../../live/live-provider';
import { Button } from '../../ui/button';
import { useCuration } from '../curation/curation-provider';
import { numberText, pictures } from '../curation/words';
import type { GenerationPage } from '../generation-page';
import { DeleteDialog, type Deletion } from './delete-dialog';
import { TrashTile } from './trash-tile';
import { useTrashList } from './use-trash-list';
import { useWeight } from './use-weight';

const everything = { text: 'in:trash', zoneMinutes: 0, except: [] };

/** What was deleted and can still come back. */
export function Trash({
  first,
  count,
  bytes,
  now,
}: {
  first: GenerationPage;
  count: number;
  /** Of the originals nothing else shows. */
  bytes: Promise<number>;
  /** The server's time, in milliseconds since the epoch. */
  now: number;
}) {
  const { restore } = useCuration();
  const refreshPage = useRefresh();
  const weight = useWeight(bytes);
  const { views, more, loading, problem, loadMore, forget, startOver } = useTrashList(first);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [deleting, setDeleting] = useState<Deletion>();
  const chosen = views.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const refresh = () => {
    setSelected(new Set());
    refreshPage();
  };
  const bringBack = async (ids?: readonly string[]) => {
    const done = await restore(ids ? { ids } : everything, (changed) => `Restored ${pictures(changed)}`);
    if (!done) return;
    if (ids) forget(ids);
    else startOver();
    refresh();
  };
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  if (count === 0 || (views.length === 0 && !more)) {
    return (
      <p className="py-24 text-center text-muted">
        The trash is empty. What you delete stays here for {trashKeptDays} days and can be restored.
      </p>
    );
  }
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <p className="mr-auto text-sm text-muted">
          {numberText(count)} {count === 1 ? 'result' : 'results'}
          {weight > 0 ? `, ${formatBytes(weight)}` : ''}. Each is deleted for good after {trashKeptDays} days.
        </p>
        <Button size="small" onClick={() => bringBack()}>
          Restore all
        </Button>
        <Button size="small" look="danger" onClick={() => setDeleting({ count, bytes: weight })}>
          Empty trash
        </Button>
      </div>
      <ul aria-label="In the trash" className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-2">
        {views.map((view) => (
          <TrashTile key={view.id} view={view} now={now} checked={selected.has(view.id)} onToggle={toggle} />
        ))}
      </ul>
      {more ? (
        <div className="flex flex-col items-center gap-2 py-8">
          {problem ? <p role="alert">More could not be loaded.</p> : null}
          <Button onClick={loadMore} disabled={loading}>
            Load more
          </Button>
        </div>
      ) : null}
      {chosen.length > 0 ? (
        <section
          aria-label="Selection"
          className="sticky bottom-3 z-10 mx-auto mt-4 flex w-fit max-w-full flex-wrap items-center justify-center gap-2 rounded-xl border border-line bg-surface p-2 shadow-lg"
        >
          <p role="status" className="px-2 text-sm font-medium tabular-nums">
            {numberText(chosen.length)} selected
          </p>
          <Button size="small" onClick={() => bringBack(chosen)}>
            Restore
          </Button>
          <Button
            size="small"
            look="danger"
            onClick={() => setDeleting({ count: chosen.length, ids: chosen })}
          >
            Delete for good
          </Button>
          <Button size="small" look="plain" onClick={() => setSelected(new Set())}>
            Clear
          </Button>
        </section>
      ) : null}
      {deleting ? (
        <DeleteDialog
          deletion={deleting}
          onClose={() => setDeleting(undefined)}
          onDone={() => {
            setDeleting(undefined);
            startOver();
            refresh();
          }}
        />
      ) : null}
    </>
  );
}
