'use client';

import { useRef, useState } from 'react';
import type { Role } from '@/lib/access/role';
import type { Invitation } from '@/lib/accounts/views';
import { When } from '../../generation/when';
import { AddressOnce } from '../../share/address-once';
import { Button } from '../../ui/button';
import { roleWords } from '../role-words';
import type { AccountAnswer } from '../use-account-form';
import { useAct } from '../use-act';
import { RoleSelect } from './role-select';

/** Making invitations, and those that nobody has accepted yet. */
export function Invitations({
  invitations,
  invite,
  withdraw,
}: {
  invitations: readonly Invitation[];
  invite: (wish: { role: Role }) => AccountAnswer<{ readonly path: string }>;
  withdraw: (invitation: { id: string }) => AccountAnswer;
}) {
  const { act, busy, problem } = useAct();
  const [role, setRole] = useState<Role>('member');
  const [path, setPath] = useState<string>();
  const head = useRef<HTMLHeadingElement>(null);
  const withdrawn = () => {
    setPath(undefined);
    head.current?.focus();
  };
  return (
    <section aria-labelledby="invitations" className="mt-10">
      <h2 ref={head} tabIndex={-1} id="invitations" className="text-lg font-medium">
        Invitations
      </h2>
      <p className="mt-1 mb-3 text-pretty text-muted">
        A link makes one account, within a week. Send it to whoever it is for: whoever has it can use it.
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <RoleSelect label="Role of whoever is invited" value={role} onChange={setRole} />
        <Button
          look="primary"
          aria-disabled={busy}
          onClick={() =>
            act(
              () => invite({ role }),
              (made) => setPath(made.path),
            )
          }
          className="h-11 sm:h-9"
        >
          Make a link
        </Button>
        <p className="text-sm text-muted">They can {roleWords[role].can}.</p>
      </div>
      {problem === undefined ? null : (
        <p role="alert" className="mt-2 text-sm text-danger">
          {problem}
        </p>
      )}
      {path === undefined ? null : (
        <div className="mt-4 rounded-md border border-line bg-surface p-3">
          <AddressOnce key={path} path={path} label="Address of the invitation">
            If it is lost, withdraw the invitation and make another.
          </AddressOnce>
        </div>
      )}
      {invitations.length === 0 ? null : (
        <ul className="mt-5 divide-y divide-line border-y border-line">
          {invitations.map(({ id, role: granted, by, createdAt, expiresAt }) => (
            <li key={id} className="flex items-center gap-3 py-2">
              <div className="min-w-0 flex-1">
                <p>{roleWords[granted].label}</p>
                <p className="text-sm break-words text-muted">
                  By {by}, <When ms={createdAt} />, open until <When ms={expiresAt} />
                </p>
              </div>
              <Button
                look="plain"
                size="small"
                disabled={busy}
                aria-label={`Withdraw the invitation by ${by} as ${roleWords[granted].label.toLowerCase()}`}
                onClick={() => act(() => withdraw({ id }), withdrawn)}
                className="text-danger pointer-coarse:h-11"
              >
                Withdraw
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
