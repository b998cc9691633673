import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

/** Asks before a request leaves a second time. */
export function SendAgainDialog({ onConfirm, onClose }: { onConfirm: () => void; onClose: () => void }) {
  return (
    <Dialog title="Send it again?" onClose={onClose}>
      <p className="text-pretty">
        The first request may have been paid for already. Sending it again is a new request, paid for like any
        other. Your balance before and after can tell.
      </p>
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Not now</Button>
        <Button
          look="primary"
          onClick={() => {
            onClose();
            onConfirm();
          }}
        >
          Send again, perhaps paying twice
        </Button>
      </div>
    </Dialog>
  );
}
