import { useState } from 'react';
import type { Reset } from '@/lib/accounts/views';
import { When } from '../../generation/when';
import { AddressOnce } from '../../share/address-once';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DialogEnd } from '../../ui/dialog-end';
import type { AccountAnswer } from '../use-account-form';
import { useAct } from '../use-act';

export interface ResetActions {
  readonly make: (person: { readonly id: string }) => AccountAnswer<{ readonly path: string }>;
  readonly withdraw: (reset: { readonly id: string }) => AccountAnswer;
}

/** Makes a link with which somebody who forgot the password chooses a new one. `open`: one that can still be used. */
export function ResetDialog({
  person: { id, name },
  open,
  actions,
  onClose,
}: {
  person: { readonly id: string; readonly name: string };
  open: Reset | undefined;
  actions: ResetActions;
  onClose: () => void;
}) {
  const { act, busy, problem } = useAct();
  const [path, setPath] = useState<string>();
  const make = () =>
    act(
      () => actions.make({ id }),
      (made) => setPath(made.path),
    );
  if (path !== undefined) {
    return (
      <Dialog title="The link is made" onClose={onClose}>
        <AddressOnce path={path} label="Address of the link" replaces>
          Give it to {name} and nobody else: it opens the account. It is good for 24 hours and one password.
        </AddressOnce>
        <div className="mt-5 flex justify-end">
          <Button onClick={onClose}>Done</Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={`New password for ${name}`} onClose={onClose}>
      <div className="space-y-2 text-pretty">
        <p>
          You make a link, and {name} chooses a new password with it. All sessions of {name} end then; the
          passkeys stay. Until then everything stays as it is.
        </p>
        {open ? (
          <p>
            There is a link already, good until <When ms={open.expiresAt} />. Another one takes its place.
          </p>
        ) : null}
      </div>
      <DialogEnd
        problem={problem}
        onCancel={onClose}
        aside={
          open ? (
            <Button
              look="plain"
              disabled={busy}
              onClick={() => act(() => actions.withdraw({ id: open.id }), onClose)}
              className="mr-auto text-danger"
            >
              Withdraw the link
            </Button>
          ) : null
        }
      >
        <Button look="primary" disabled={busy} onClick={make}>
          Make a link
        </Button>
      </DialogEnd>
    </Dialog>
  );
}
