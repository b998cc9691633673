'use client';

import { useState } from 'react';
import type { Role } from '@/lib/access/role';
import type { Person, Reset } from '@/lib/accounts/views';
import { When } from '../../generation/when';
import { Button } from '../../ui/button';
import type { AccountAnswer } from '../use-account-form';
import { useAct } from '../use-act';
import { RemoveDialog } from './remove-dialog';
import { type ResetActions, ResetDialog } from './reset-dialog';
import { RoleSelect } from './role-select';

/** Somebody with an account: their role, a new password, and its end. `self`: whoever looks at the page. */
export function PersonRow({
  person,
  self,
  reset,
  resets,
  setRole,
  remove,
}: {
  person: Person;
  self: boolean;
  /** The link for a new password that is open. */
  reset: Reset | undefined;
  resets: ResetActions;
  setRole: (wish: { id: string; role: Role }) => AccountAnswer<unknown>;
  remove: (person: { id: string }) => AccountAnswer;
}) {
  const { id, name, email, role, createdAt } = person;
  const { act, busy, problem } = useAct();
  const [chosen, setChosen] = useState(role);
  const [asked, setAsked] = useState<'reset' | 'remove'>();
  const close = () => setAsked(undefined);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-60">
        <h2 className="font-medium break-words">
          {name}
          {self ? <span className="font-normal text-muted">, you</span> : null}
        </h2>
        <p className="text-sm break-words text-muted">
          {email}, since <When ms={createdAt} />
        </p>
        {reset ? (
          <p className="text-sm text-muted">
            Link for a new password open until <When ms={reset.expiresAt} />
          </p>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {self ? null : (
          <Button
            look="plain"
            size="small"
            aria-label={`New password for ${name}`}
            onClick={() => setAsked('reset')}
            className="pointer-coarse:h-11"
          >
            New password
          </Button>
        )}
        {/* Chosen first, then set: the arrow keys go through the roles on their way. */}
        {chosen === role ? null : (
          <Button
            size="small"
            aria-disabled={busy}
            onClick={() => act(() => setRole({ id, role: chosen }))}
            className="h-11 sm:h-9"
          >
            Set
          </Button>
        )}
        <RoleSelect label={`Role of ${name}`} value={chosen} onChange={setChosen} />
        <Button
          look="plain"
          size="small"
          aria-label={`Remove ${name}`}
          onClick={() => setAsked('remove')}
          className="text-danger pointer-coarse:h-11"
        >
          Remove
        </Button>
      </div>
      {problem === undefined ? null : (
        <p role="alert" className="w-full text-sm text-danger">
          {problem}
        </p>
      )}
      {asked === 'reset' ? (
        <ResetDialog person={person} open={reset} actions={resets} onClose={close} />
      ) : null}
      {asked === 'remove' ? <RemoveDialog name={name} remove={() => remove({ id })} onClose={close} /> : null}
    </li>
  );
}
