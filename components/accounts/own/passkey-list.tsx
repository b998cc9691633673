'use client';

import { useRef } from 'react';
import type { Passkey } from '@/lib/accounts/views';
import { When } from '../../generation/when';
import { Button } from '../../ui/button';
import type { PasskeyActions } from '../passkey';
import type { AccountAnswer } from '../use-account-form';
import { useAct } from '../use-act';
import { AddPasskey } from './add-passkey';

/** The passkeys of somebody, another one, and the end of one. `possible`: browsers keep them for this address. */
export function PasskeyList({
  email,
  passkeys,
  possible,
  add,
  remove,
}: {
  email: string;
  passkeys: readonly Passkey[];
  possible: boolean;
  add: PasskeyActions['add'];
  remove: (passkey: { readonly id: string }) => AccountAnswer;
}) {
  const { act, busy, problem } = useAct();
  const box = useRef<HTMLDivElement>(null);
  return (
    <div ref={box} tabIndex={-1} className="outline-offset-4">
      {passkeys.length === 0 ? (
        <p className="text-pretty text-muted">
          A passkey signs you in by your finger, face or a key in place of the password.
        </p>
      ) : (
        <ul className="-mt-2 divide-y divide-line">
          {passkeys.map(({ id, name, createdAt, usedAt }) => (
            <li key={id} className="flex items-center gap-3 py-2">
              <div className="min-w-0 flex-1">
                <p className="break-words">{name}</p>
                <p className="text-sm text-muted">
                  Made <When ms={createdAt} />
                  {usedAt === null ? null : (
                    <>
                      , used <When ms={usedAt} />
                    </>
                  )}
                </p>
              </div>
              <Button
                look="plain"
                size="small"
                disabled={busy}
                aria-label={`Remove the passkey ${name}`}
                onClick={() =>
                  act(
                    () => remove({ id }),
                    () => box.current?.focus(),
                  )
                }
                className="text-danger pointer-coarse:h-11"
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      {problem === undefined ? null : (
        <p role="alert" className="mt-2 text-sm text-pretty text-danger">
          {problem}
        </p>
      )}
      {possible ? (
        <AddPasskey email={email} actions={add} />
      ) : (
        <p className="mt-2 text-sm text-pretty text-muted">
          Browsers keep passkeys for names over HTTPS, and for localhost; not for this address.
        </p>
      )}
    </div>
  );
}
