'use client';

import { KeyRound } from 'lucide-react';
import { useState, useTransition } from 'react';
import { Button } from '../ui/button';
import { type PasskeyActions, signInByPasskey } from './passkey';

/** Signing in with what this browser, or a key, keeps for the studio. */
export function PasskeySignIn({ next, actions }: { next: string; actions: PasskeyActions['signIn'] }) {
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();
  const act = () =>
    start(async () => {
      const answer = await signInByPasskey(actions);
      if (answer.ok) window.location.assign(next);
      else setProblem(answer.error);
    });
  return (
    <div className="mt-4 border-t border-line pt-4">
      <Button disabled={busy} onClick={act} className="w-full">
        <KeyRound aria-hidden className="size-4" />
        Sign in with a passkey
      </Button>
      {problem === undefined ? null : (
        <p role="alert" className="mt-2 text-sm text-pretty text-danger">
          {problem}
        </p>
      )}
    </div>
  );
}
