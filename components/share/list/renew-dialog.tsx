import { useState, useTransition } from 'react';
import type { ShareView } from '@/lib/sharing/share-view';
import { answerOf } from '../../gallery/curation/answer-of';
import { useRefresh } from '../../live/live-provider';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DialogEnd } from '../../ui/dialog-end';
import type { GivenOut, ShareActions } from '../actions';
import { ToldOnce } from '../told-once';

const lost =
  'The studio could not be reached. If the address before no longer works when it is back, take another new one.';

/** Gives a link another address, after asking: that before is good for nothing then. */
export function RenewDialog({
  name,
  share: { id, state },
  renew,
  onClose,
}: {
  name: string;
  share: ShareView;
  renew: ShareActions['renew'];
  onClose: () => void;
}) {
  const refresh = useRefresh();
  const [given, setGiven] = useState<GivenOut>();
  const [problem, setProblem] = useState<string>();
  const [pending, start] = useTransition();
  const act = () =>
    start(async () => {
      const answer = await answerOf(() => renew({ id }), lost);
      setProblem(answer.ok ? undefined : answer.error);
      if (!answer.ok) return;
      setGiven(answer.value);
      refresh();
    });
  return (
    <Dialog title={given ? 'The new address' : `New address: ${name}`} onClose={onClose}>
      {given ? (
        <ToldOnce given={given} onDone={onClose} />
      ) : (
        <>
          <p className="text-pretty">
            The address before ends at once, for everybody who has it, and so do those of its pictures. All
            else stays as it is.
            {state === 'expired'
              ? ' The link has expired: change when it ends, or the new address leads nowhere either.'
              : ''}
          </p>
          <DialogEnd problem={problem} onCancel={onClose}>
            <Button look="primary" disabled={pending} onClick={act}>
              Take a new address
            </Button>
          </DialogEnd>
        </>
      )}
    </Dialog>
  );
}
