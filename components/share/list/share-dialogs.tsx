import { exhaustive } from '@/lib/result';
import type { ShareActions } from '../actions';
import { ChangeDialog } from './change-dialog';
import { ForgetDialog } from './forget-dialog';
import { type ListedShare, nameOf } from './listed-share';
import { RenewDialog } from './renew-dialog';
import { RevokeDialog } from './revoke-dialog';

/** What is being done with one link, or with all that have ended. */
export type Doing =
  | { readonly kind: 'change' | 'renew' | 'revoke'; readonly listed: ListedShare }
  | { readonly kind: 'forget'; readonly count: number };

/** The dialog of what is being done. A new address is told in it, so that it ends when it is closed. */
export function ShareDialogs({
  doing,
  actions,
  onDone,
  onClose,
}: {
  doing: Doing | undefined;
  actions: ShareActions;
  onDone: (done: Doing) => void;
  onClose: () => void;
}) {
  if (!doing) return null;
  const end = { onClose, onDone: () => onDone(doing) };
  switch (doing.kind) {
    case 'change':
      return <ChangeDialog {...about(doing.listed)} change={actions.change} {...end} />;
    case 'renew':
      return <RenewDialog {...about(doing.listed)} renew={actions.renew} onClose={onClose} />;
    case 'revoke':
      return <RevokeDialog {...about(doing.listed)} revoke={actions.revoke} {...end} />;
    case 'forget':
      return <ForgetDialog count={doing.count} forgetEnded={actions.forgetEnded} {...end} />;
    default:
      return exhaustive(doing);
  }
}

const about = (listed: ListedShare) => ({ name: nameOf(listed), share: listed.share });
