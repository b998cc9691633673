'use client';

import { useState, useTransition } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DialogEnd } from '../../ui/dialog-end';
import type { CollectionView } from '../curation/actions';
import { pictures } from '../curation/words';

/** Asks before a collection goes: its order took work, and there is no undo for it. */
export function DeleteCollection({
  collection: { name, count },
  onDelete,
  onClose,
}: {
  collection: CollectionView;
  /** Resolves to the reason when it could not be. */
  onDelete: () => Promise<string | undefined>;
  onClose: () => void;
}) {
  const [problem, setProblem] = useState<string>();
  const [pending, start] = useTransition();
  return (
    <Dialog title={`Delete “${name}”`} onClose={onClose}>
      <p>
        The collection is deleted for good.{' '}
        {count === 0 ? 'It is empty.' : `Its ${pictures(count)} stay in the gallery.`}
      </p>
      <DialogEnd problem={problem} onCancel={onClose}>
        <Button
          look="danger"
          disabled={pending}
          onClick={() => start(async () => setProblem(await onDelete()))}
        >
          Delete the collection
        </Button>
      </DialogEnd>
    </Dialog>
  );
}
