import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DialogEnd } from '../../ui/dialog-end';
import type { AccountAnswer } from '../use-account-form';
import { useAct } from '../use-act';

/** Asks before an account ends, and says what becomes of what it made. */
export function RemoveDialog({
  name,
  remove,
  onClose,
}: {
  name: string;
  remove: () => AccountAnswer;
  onClose: () => void;
}) {
  const { act, busy, problem } = useAct();
  return (
    <Dialog title={`Remove ${name}`} onClose={onClose}>
      <div className="space-y-2 text-pretty">
        <p>
          {name} is signed out everywhere at once and cannot sign in again; the password, the passkeys and all
          links that {name} gave out are gone for good.
        </p>
        <p>
          The pictures stay in the data folder, where nobody sees them. They are there again when {name}{' '}
          accepts an invitation with the same e-mail address.
        </p>
      </div>
      <DialogEnd problem={problem} onCancel={onClose}>
        <Button look="danger" disabled={busy} onClick={() => act(remove, onClose)}>
          Remove {name}
        </Button>
      </DialogEnd>
    </Dialog>
  );
}
