'use client';

import { useState } from 'react';
import type { Role } from '@/lib/access/role';
import type { Person } from '@/lib/accounts/views';
import { When } from '../../generation/when';
import { Button } from '../../ui/button';
import type { AccountAnswer } from '../use-account-form';
import { useAct } from '../use-act';
import { RemoveDialog } from './remove-dialog';
import { RoleSelect } from './role-select';

/** Somebody with an account: their role, and its end. `self`: whoever looks at the page. */
export function PersonRow({
  person: { id, name, email, role, createdAt },
  self,
  setRole,
  remove,
}: {
  person: Person;
  self: boolean;
  setRole: (wish: { id: string; role: Role }) => AccountAnswer<unknown>;
  remove: (person: { id: string }) => AccountAnswer;
}) {
  const { act, busy, problem } = useAct();
  const [chosen, setChosen] = useState(role);
  const [removing, setRemoving] = useState(false);
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
      </div>
      <div className="flex items-center gap-2">
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
          onClick={() => setRemoving(true)}
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
      {removing ? (
        <RemoveDialog name={name} remove={() => remove({ id })} onClose={() => setRemoving(false)} />
      ) : null}
    </li>
  );
}
