'use client';

import { useState, useTransition } from 'react';
import { formatBalance } from '@/lib/generation/money';
import { problemOf } from '../generation/actions';
import { Button } from '../ui/button';
import { useAccount } from './balance-provider';

/** Fills up the sandbox's play money; nothing where the studio works with real money. */
export function RefillButton() {
  const { balance, refill, lookAgain } = useAccount();
  const [pending, start] = useTransition();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  if (balance.provider !== 'sandbox') return null;
  const press = () =>
    start(async () => {
      setSaid('');
      setProblem('');
      const refused = await problemOf(() => refill(undefined));
      if (refused !== undefined) return setProblem(refused);
      await lookAgain();
      setSaid('Refilled');
    });
  return (
    <span className="inline-flex flex-wrap items-center">
      <Button size="small" aria-disabled={pending || undefined} onClick={pending ? undefined : press}>
        Refill play money
      </Button>
      <span role="status" className="text-xs text-muted not-empty:ml-2">
        {said && balance.usd !== null ? `${said}: ${formatBalance(balance.usd)}` : ''}
      </span>
      {problem ? (
        <span role="alert" className="w-full text-sm text-danger">
          {problem}
        </span>
      ) : null}
    </span>
  );
}
