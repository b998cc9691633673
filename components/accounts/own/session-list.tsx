'use client';

import { useRef } from 'react';
import { browserName } from '@/lib/accounts/browser-name';
import type { SessionView } from '@/lib/accounts/views';
import { When } from '../../generation/when';
import { Button } from '../../ui/button';
import type { AccountAnswer } from '../use-account-form';
import { useAct } from '../use-act';

export interface SessionActions {
  readonly end: (session: { readonly id: string }) => AccountAnswer;
  readonly endOthers: () => AccountAnswer<number>;
}

/** Where somebody is signed in, and the ways to end that. */
export function SessionList({
  sessions,
  actions,
}: {
  sessions: readonly SessionView[];
  actions: SessionActions;
}) {
  const { act, busy, problem } = useAct();
  const list = useRef<HTMLUListElement>(null);
  // The button that was pressed goes with its row.
  const keepFocus = () => list.current?.focus();
  return (
    <>
      <ul
        ref={list}
        tabIndex={-1}
        aria-label="Sessions"
        className="-my-2 divide-y divide-line outline-offset-4"
      >
        {sessions.map(({ id, userAgent, createdAt, current }) => (
          <li key={id} className="flex items-center gap-3 py-2">
            <div className="min-w-0 flex-1">
              <p>
                {browserName(userAgent)}
                {current ? <span className="text-muted">, this one</span> : null}
              </p>
              <p className="text-sm text-muted">
                Signed in <When ms={createdAt} />
              </p>
            </div>
            {current ? null : (
              <Button
                look="plain"
                size="small"
                disabled={busy}
                aria-label={`End the session of ${browserName(userAgent)}`}
                onClick={() => act(() => actions.end({ id }), keepFocus)}
                className="text-danger pointer-coarse:h-11"
              >
                End
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Button disabled={busy} onClick={() => act(() => actions.endOthers(), keepFocus)} className="mt-4">
          End all others
        </Button>
      ) : null}
      {problem === undefined ? null : (
        <p role="alert" className="mt-2 text-sm text-danger">
          {problem}
        </p>
      )}
    </>
  );
}
