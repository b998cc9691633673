'use client';

import { useState } from 'react';
import { actionProblem, unreachable } from '../../generation/actions';
import { formatBytes } from '../../generation/format';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useCuration } from '../curation/curation-provider';
import { numberText } from '../curation/words';

export interface Deletion {
  readonly count: number;
  readonly bytes?: number;
  /** These alone; all of the trash without. */
  readonly ids?: readonly string[];
}
/** As many as the server takes at once. */
const atOnce = 1000;

/** Asks once more, because there is no way back; then deletes part by part and says how far it is. */
export function DeleteDialog({
  deletion: { count, bytes = 0, ids },
  onClose,
  onDone,
}: {
  deletion: Deletion;
  onClose: () => void;
  onDone: () => void;
}) {
  const { actions } = useCuration();
  const [deleted, setDeleted] = useState<number>();
  const [problem, setProblem] = useState<string>();
  /** How many stay, once the others are deleted. */
  const [left, setLeft] = useState(0);
  const results = `${numberText(count)} ${count === 1 ? 'result' : 'results'}`;

  const run = async () => {
    setProblem(undefined);
    setDeleted(0);
    let [total, kept] = [0, 0];
    try {
      for (let from = 0; ; from += atOnce) {
        const result = await actions.emptyTrash(
          ids ? { ids: ids.slice(from, from + atOnce) } : { all: true },
        );
        if (!result.ok) throw new Error(actionProblem(result.error));
        total += result.value.deleted;
        kept = ids ? kept + result.value.left : result.value.left;
        setDeleted(total);
        if (ids ? from + atOnce >= ids.length : !result.value.remaining) break;
      }
      if (kept > 0) setLeft(kept);
      else onDone();
    } catch (error) {
      setDeleted(undefined);
      setProblem(error instanceof Error && error.name === 'Error' ? error.message : unreachable);
    }
  };
  if (left > 0) {
    return (
      <Dialog title={left === 1 ? 'One was left' : `${numberText(left)} were left`} onClose={onDone}>
        <p role="status">
          {left === 1 ? 'It is still being made or may' : 'They are still being made or may'} have been paid
          for without a picture. Nothing else tells of that, so {left === 1 ? 'it stays' : 'they stay'} in the
          trash until that is settled: restore what is unconfirmed to send it again or dismiss it.
        </p>
        <div className="mt-5 flex justify-end">
          <Button onClick={onDone}>Close</Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={ids ? 'Delete for good' : 'Empty the trash'} onClose={onClose}>
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
        <Button onClick={onClose}>Cancel</Button>
        <Button look="danger" disabled={deleted !== undefined} onClick={run}>
          Delete {results}
        </Button>
      </div>
    </Dialog>
  );
}
