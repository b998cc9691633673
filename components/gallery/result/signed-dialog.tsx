import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

/** Asks before a signed picture is copied with something written into it. */
export function SignedDialog({ onConfirm, onClose }: { onConfirm: () => void; onClose: () => void }) {
  return (
    <Dialog title="This picture is signed" onClose={onClose}>
      <p className="text-pretty">
        It carries Content Credentials (C2PA), a signature over every byte of the file. A copy with settings
        keeps them, but no longer agrees with them, so programs that check will call it altered. The original
        keeps a valid signature.
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
          Download the altered copy
        </Button>
      </div>
    </Dialog>
  );
}
