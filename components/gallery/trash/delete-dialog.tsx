'use client';

import { useEffect, useRef, useState } from 'react';
import { formatBytes } from '../../generation/format';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { longActs } from '../curation/long-acts';
import { numberText } from '../curation/words';
import { deleteForGood } from './delete-for-good';
import { LeftDialog } from './left-dialog';

export interface Deletion {
  readonly count: number;
  readonly bytes?: number;
  /** These alone; all of the trash without. */
  readonly ids?: readonly string[];
}

/** Asks once more, because there is no way back; then deletes, and says how far it is. Closing it stops that. */
export function DeleteDialog({
  deletion: { count, bytes = 0, ids },
  onClose,
  onDone,
}: {
  deletion: Deletion;
  onClose: () => void;
  /** Some or all have been deleted. */
  onDone: () => void;
}) {
  /** How many are gone; undefined before it begins. */
  const [deleted, setDeleted] = useState<number>();
  const [problem, setProblem] = useState<string>();
  /** How many stay, once the others are deleted. */
  const [left, setLeft] = useState(0);
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const running = deleted !== undefined && problem === undefined;
  const results = `${numberText(count)} ${count === 1 ? 'result' : 'results'}`;

  const run = async () => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setProblem(undefined);
    setDeleted(0);
    const end = await deleteForGood(longActs.emptyTrash, ids, setDeleted, signal);
    if (!end.ok) setProblem(end.error);
    else if (end.value > 0 && !signal.aborted) setLeft(end.value);
    else onDone();
  };
  const leave = () => {
    if (running) stop.current?.abort();
    else if (deleted === undefined) onClose();
    else onDone();
  };
  if (left > 0) return <LeftDialog count={left} onClose={onDone} />;
  return (
    <Dialog title={ids ? 'Delete for good' : 'Empty the trash'} onClose={leave}>
      <p>
        {results} {count === 1 ? 'is' : 'are'} deleted for good, with {count === 1 ? 'its' : 'their'}{' '}
        settings. This cannot be undone.
      </p>
      {bytes > 0 ? (
        <p className="mt-2 text-sm text-muted">{formatBytes(bytes)} of disk become free.</p>
      ) : null}
      {problem ? (
        <p role="alert" className="mt-3 text-sm text-danger">
          {problem}
        </p>
      ) : null}
      <div className="mt-5 flex flex-wrap items-center justify-end gap-2">
        <p role="status" className="mr-auto text-sm text-muted tabular-nums">
          {deleted === undefined ? '' : `${numberText(deleted)} of ${numberText(count)} deleted`}
        </p>
        <Button onClick={leave}>{running ? 'Stop' : 'Cancel'}</Button>
        <Button look="danger" disabled={running} onClick={run}>
          Delete {results}
        </Button>
      </div>
    </Dialog>
  );
}
