'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition } from 'react';
import { browserName } from '@/lib/accounts/browser-name';
import type { Passkey } from '@/lib/accounts/views';
import { When } from '../../generation/when';
import { Button } from '../../ui/button';
import { makePasskey, type PasskeyActions } from '../passkey';
import type { AccountAnswer } from '../use-account-form';
import { useAct } from '../use-act';

/** The passkeys of somebody, another one, and the end of one. `possible`: browsers keep them for this address. */
export function PasskeyList({
  passkeys,
  possible,
  add,
  remove,
}: {
  passkeys: readonly Passkey[];
  possible: boolean;
  add: PasskeyActions['add'];
  remove: (passkey: { readonly id: string }) => AccountAnswer;
}) {
  const router = useRouter();
  const { act, busy, problem } = useAct();
  const [refused, setRefused] = useState<string>();
  const [adding, start] = useTransition();
  const box = useRef<HTMLDivElement>(null);
  const make = () =>
    start(async () => {
      const made = await makePasskey(add, browserName(navigator.userAgent));
      setRefused(made.ok ? undefined : made.error);
      if (made.ok) router.refresh();
    });
  const said = problem ?? refused;
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
      {possible ? (
        <Button disabled={adding} onClick={make} className="mt-3">
          Add a passkey
        </Button>
      ) : (
        <p className="mt-2 text-sm text-pretty text-muted">
          Browsers keep passkeys for names over HTTPS, and for localhost; not for this address.
        </p>
      )}
      {said === undefined ? null : (
        <p role="alert" className="mt-2 text-sm text-pretty text-danger">
          {said}
        </p>
      )}
    </div>
  );
}
