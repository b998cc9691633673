'use client';

import { useEffect, useState } from 'react';
import { useOffer } from '../../generation/undo-provider';
import { useRefresh } from '../../live/live-provider';
import type { ShareActions } from '../actions';
import { ChangeDialog } from './change-dialog';
import { EmptyShares } from './empty-shares';
import { type ListedShare, nameOf } from './listed-share';
import { RenewDialog } from './renew-dialog';
import { RevokeDialog } from './revoke-dialog';
import { ShareRow } from './share-row';

interface Doing {
  readonly kind: 'change' | 'renew' | 'revoke';
  readonly listed: ListedShare;
}

const rowId = (id: string) => `share-${id}`;

/** Every link, newest first, and what can be done with it. */
export function ShareList({ shares, actions }: { shares: readonly ListedShare[]; actions: ShareActions }) {
  const refresh = useRefresh();
  const offer = useOffer();
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  const [ended, setEnded] = useState<ListedShare>();
  useEffect(() => {
    // The button that was pressed goes; the dialog, which has given the focus back to it, is gone.
    if (ended) document.getElementById(rowId(ended.share.id))?.focus();
  }, [ended]);
  const settle = (text: string, { share: { id } }: ListedShare) => {
    close();
    offer({ key: `share-${id}-${text}`, text });
    refresh();
  };
  return (
    <>
      <h1 className="text-xl font-medium">Shared links</h1>
      {shares.length === 0 ? (
        <EmptyShares />
      ) : (
        <>
          <p className="mt-1 mb-4 text-sm text-pretty text-muted">
            What others can see. An address was told when its link was made; it is kept nowhere.
          </p>
          <ul className="divide-y divide-line border-y border-line">
            {shares.map((listed) => (
              <ShareRow
                key={listed.share.id}
                id={rowId(listed.share.id)}
                listed={listed}
                onDo={(kind) => setDoing({ kind, listed })}
              />
            ))}
          </ul>
        </>
      )}
      {doing?.kind === 'change' ? (
        <ChangeDialog
          name={nameOf(doing.listed)}
          share={doing.listed.share}
          change={actions.change}
          onDone={() => settle('Link changed', doing.listed)}
          onClose={close}
        />
      ) : null}
      {doing?.kind === 'renew' ? (
        <RenewDialog
          name={nameOf(doing.listed)}
          share={doing.listed.share}
          renew={actions.renew}
          onClose={close}
        />
      ) : null}
      {doing?.kind === 'revoke' ? (
        <RevokeDialog
          name={nameOf(doing.listed)}
          share={doing.listed.share}
          revoke={actions.revoke}
          onDone={() => {
            settle('Link revoked', doing.listed);
            setEnded(doing.listed);
          }}
          onClose={close}
        />
      ) : null}
    </>
  );
}
