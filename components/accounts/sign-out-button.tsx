'use client';

import { useState, useTransition } from 'react';
import { unreachable } from '../generation/actions';
import { Button } from '../ui/button';
import type { AccountAnswer } from './use-account-form';

/** Ends the session of this browser. */
export function SignOutButton({
  signOut,
  next = '/sign-in',
}: {
  signOut: () => AccountAnswer;
  /** Where to go then. */
  next?: string;
}) {
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();
  const act = () =>
    start(async () => {
      // A whole new page: nothing of the account is to stay in this one.
      const gone = await signOut().then(
        ({ ok }) => ok,
        () => false,
      );
      if (gone) window.location.assign(next);
      else setProblem(unreachable);
    });
  return (
    <>
      <Button disabled={busy} onClick={act}>
        Sign out
      </Button>
      {problem ? (
        <p role="alert" className="mt-2 text-sm text-danger">
          {problem}
        </p>
      ) : null}
    </>
  );
}
