'use client';

import { useEffect, useState } from 'react';
import { trashKeptDays } from '@/lib/generation/trash-kept';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Spinner } from '../../ui/spinner';
import type { TargetInput } from '../curation/actions';
import { useCuration } from '../curation/curation-provider';
import { numberText, pictures } from '../curation/words';

/** Asks before all results of a search go, with their number as it is now and not as it was when they were selected. */
export function TrashDialog({
  target,
  onTrash,
  onClose,
}: {
  target: TargetInput;
  onTrash: () => void;
  onClose: () => void;
}) {
  const { actions, ask } = useCuration();
  const [count, setCount] = useState<number>();
  useEffect(() => {
    let gone = false;
    ask(() => actions.count({ target })).then((found) => {
      if (gone) return;
      if (found === undefined) onClose();
      else setCount(found);
    });
    return () => {
      gone = true;
    };
  }, [actions, ask, target, onClose]);
  return (
    <Dialog title="Move to trash" onClose={onClose}>
      {count === undefined ? (
        <p className="flex items-center gap-2 text-muted">
          <Spinner /> Counting…
        </p>
      ) : (
        <>
          <p>
            {count === 0
              ? 'Nothing is found by this search any more.'
              : count === 1
                ? 'The one result of this search goes to the trash.'
                : `All ${numberText(count)} results of this search go to the trash, also those that are not on the screen.`}
          </p>
          <p className="mt-2 text-sm text-muted">They can be restored for {trashKeptDays} days.</p>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <Button onClick={onClose}>Cancel</Button>
            <Button look="danger" disabled={count === 0} onClick={onTrash}>
              Move {pictures(count)} to trash
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
