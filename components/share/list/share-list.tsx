'use client';

import { useEffect, useState } from 'react';
import { useOffer } from '../../generation/undo-provider';
import { useRefresh } from '../../live/live-provider';
import { Button } from '../../ui/button';
import { LinkButton } from '../../ui/link-button';
import type { ShareActions } from '../actions';
import { EmptyShares } from './empty-shares';
import { findShares, groupOf, type ShareGroup } from './find-shares';
import type { ListedShare } from './listed-share';
import { type Doing, ShareDialogs } from './share-dialogs';
import { ShareFilter } from './share-filter';
import { ShareRow } from './share-row';

/** Fewer are seen at a glance. */
const worthFinding = 8;
/** As many at a time. */
const step = 50;

const headingId = 'shared-links';
const rowId = (id: string) => `share-${id}`;

/** Every link, newest first, and what can be done with it. */
export function ShareList({ shares, actions }: { shares: readonly ListedShare[]; actions: ShareActions }) {
  const refresh = useRefresh();
  const offer = useOffer();
  const [doing, setDoing] = useState<Doing>();
  const [text, setText] = useState('');
  const [group, setGroup] = useState<ShareGroup>('all');
  const [most, setMost] = useState(step);
  const [focused, setFocused] = useState<{ readonly id: string }>();
  useEffect(() => {
    // The button that was pressed goes; the dialog, which has given the focus back to it, is gone.
    if (focused) document.getElementById(focused.id)?.focus();
  }, [focused]);

  const found = findShares(shares, { text, group });
  const ended = shares.filter((one) => groupOf(one) === 'ended').length;
  const settle = (key: string, said: string) => {
    setDoing(undefined);
    offer({ key, text: said });
    refresh();
  };
  return (
    <>
      <h1 id={headingId} tabIndex={-1} className="w-fit text-xl font-medium outline-offset-4">
        Shared links
      </h1>
      {shares.length === 0 ? (
        <EmptyShares />
      ) : (
        <>
          <p className="mt-1 mb-4 text-sm text-pretty text-muted">
            What others can see. An address was told when its link was made; it is kept nowhere.
          </p>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 not-empty:mb-4">
            {shares.length > worthFinding ? (
              <ShareFilter text={text} group={group} onText={setText} onGroup={setGroup} />
            ) : null}
            {ended > 0 ? (
              <LinkButton onClick={() => setDoing({ kind: 'forget', count: ended })} className="py-1">
                Clear {ended.toLocaleString('en')} ended
              </LinkButton>
            ) : null}
          </div>
          <p role="status" className="text-muted not-empty:py-8 not-empty:text-center">
            {found.length === 0 ? 'No link is like that.' : null}
          </p>
          <ul className="divide-y divide-line not-empty:border-y not-empty:border-line">
            {found.slice(0, most).map((listed) => (
              <ShareRow
                key={listed.share.id}
                id={rowId(listed.share.id)}
                listed={listed}
                onDo={(kind) => setDoing({ kind, listed })}
              />
            ))}
          </ul>
          {found.length > most ? (
            <div className="mt-4 text-center">
              <Button
                onClick={() => {
                  setMost(most + step);
                  setFocused({ id: rowId(found[most]?.share.id ?? '') });
                }}
              >
                Show more of {found.length.toLocaleString('en')}
              </Button>
            </div>
          ) : null}
        </>
      )}
      <ShareDialogs
        doing={doing}
        actions={actions}
        onClose={() => setDoing(undefined)}
        onDone={(done) => {
          if (done.kind === 'change') return settle(`share-${done.listed.share.id}-changed`, 'Link changed');
          if (done.kind === 'forget') {
            settle('shares-forgotten', done.count === 1 ? 'Link cleared' : `${done.count} links cleared`);
            return setFocused({ id: headingId });
          }
          settle(`share-${done.listed.share.id}-revoked`, 'Link revoked');
          // Among the open ones its row goes.
          setFocused({ id: group === 'open' ? headingId : rowId(done.listed.share.id) });
        }}
      />
    </>
  );
}
