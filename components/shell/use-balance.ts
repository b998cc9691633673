'use client';

import type { Balance } from './balance';
import { useAccount } from './balance-provider';

/** The balance that keeps itself current. `rendered` came with a page and may be newer than what is known. */
export function useBalance(rendered?: Balance): Balance {
  const { balance } = useAccount();
  return rendered && (rendered.at ?? 0) > (balance.at ?? 0) ? rendered : balance;
}
