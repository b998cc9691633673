import { useState, useTransition } from 'react';
import { problemOf } from '../../generation/actions';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DialogEnd } from '../../ui/dialog-end';
import type { ShareActions } from '../actions';

/** Asks before ended links leave the list: what has expired could be opened again until then. */
export function ForgetDialog({
  count,
  forgetEnded,
  onDone,
  onClose,
}: {
  count: number;
  forgetEnded: ShareActions['forgetEnded'];
  onDone: () => void;
  onClose: () => void;
}) {
  const [problem, setProblem] = useState<string>();
  const [pending, start] = useTransition();
  const act = () =>
    start(async () => {
      const refused = await problemOf(() => forgetEnded(undefined), 'The list');
      setProblem(refused);
      if (refused === undefined) onDone();
    });
  return (
    <Dialog title="Clear what has ended" onClose={onClose}>
      <p className="text-pretty">
        {count === 1 ? 'One link that has' : `${count.toLocaleString('en')} links that have`} expired or
        {count === 1 ? ' was' : ' were'} revoked will leave this list and can no longer be opened again. What
        is open stays.
      </p>
      <DialogEnd problem={problem} onCancel={onClose}>
        <Button look="danger" disabled={pending} onClick={act}>
          Clear {count === 1 ? 'it' : 'them'}
        </Button>
      </DialogEnd>
    </Dialog>
  );
}
