import { useState, useTransition } from 'react';
import type { ShareView } from '@/lib/sharing/share-view';
import { problemOf } from '../../generation/actions';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DialogEnd } from '../../ui/dialog-end';
import type { ShareActions } from '../actions';
import { draftOf } from '../draft';
import { ShareFields } from '../share-fields';

/** Changes what a link shows, and until when. */
export function ChangeDialog({
  name,
  share,
  change,
  onDone,
  onClose,
}: {
  name: string;
  share: ShareView;
  change: ShareActions['change'];
  onDone: () => void;
  onClose: () => void;
}) {
  const [draft, setDraft] = useState(() => draftOf(share));
  const [problem, setProblem] = useState<string>();
  const [pending, start] = useTransition();
  const save = () =>
    start(async () => {
      const refused = await problemOf(() => change({ id: share.id, ...draft }), 'This link');
      setProblem(refused);
      if (refused === undefined) onDone();
    });
  return (
    <Dialog title={`Change: ${name}`} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ShareFields draft={draft} onChange={setDraft} kept={share} />
        <DialogEnd
          problem={problem}
          onCancel={onClose}
          aside={<p className="mr-auto text-sm text-muted max-sm:w-full">The address stays as it is.</p>}
        >
          <Button type="submit" look="primary" disabled={pending}>
            Change the link
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}
