'use client';

import { createContext, use, useMemo } from 'react';
import type { ActionResult } from '@/lib/actions/action-result';
import type { Balance } from './balance';
import { type LiveBalance, useLiveBalance } from './use-live-balance';

export type RefillAction = (input: undefined) => Promise<ActionResult<null>>;

interface Account extends LiveBalance {
  readonly refill: RefillAction;
}
const AccountContext = createContext<Account | undefined>(undefined);

/** One balance for all that shows it, so that it is asked for once. */
export function BalanceProvider({
  initial,
  refill,
  children,
}: {
  initial: Balance;
  refill: RefillAction;
  children: React.ReactNode;
}) {
  const live = useLiveBalance(initial);
  const account = useMemo(() => ({ ...live, refill }), [live, refill]);
  return <AccountContext value={account}>{children}</AccountContext>;
}

export function useAccount(): Account {
  const account = use(AccountContext);
  if (!account) throw new Error('useAccount needs a BalanceProvider above it.');
  return account;
}
