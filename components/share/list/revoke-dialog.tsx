import { useState, useTransition } from 'react';
import type { ShareView } from '@/lib/sharing/share-view';
import { problemOf } from '../../generation/actions';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DialogEnd } from '../../ui/dialog-end';
import type { ShareActions } from '../actions';

/** Asks before a link ends: nothing brings its address back. */
export function RevokeDialog({
  name,
  share: { id },
  revoke,
  onDone,
  onClose,
}: {
  name: string;
  share: ShareView;
  revoke: ShareActions['revoke'];
  onDone: () => void;
  onClose: () => void;
}) {
  const [problem, setProblem] = useState<string>();
  const [pending, start] = useTransition();
  const act = () =>
    start(async () => {
      const refused = await problemOf(() => revoke({ id }), 'This link');
      setProblem(refused);
      if (refused === undefined) onDone();
    });
  return (
    <Dialog title={`Revoke: ${name}`} onClose={onClose}>
      <p className="text-pretty">
        The link ends at once and for good, for everybody who has it, and so do the addresses of its pictures.
        What it shows stays in the studio.
      </p>
      <DialogEnd problem={problem} onCancel={onClose}>
        <Button look="danger" disabled={pending} onClick={act}>
          Revoke the link
        </Button>
      </DialogEnd>
    </Dialog>
  );
}
