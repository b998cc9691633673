'use client';

import { formatBalance } from '../generation/format';
import type { Balance } from '../shell/balance';
import { useBalance } from '../shell/use-balance';

/** Says when the balance will not do. Only a warning: estimates are averages and the provider decides. */
export function BalanceWarning({ initial, estimateUsd }: { initial: Balance; estimateUsd: number }) {
  const { usd } = useBalance(initial);
  if (usd === null || usd >= estimateUsd) return null;
  return (
    <p role="status" className="mb-2 text-xs text-pretty text-caution">
      Your balance is {formatBalance(usd)}, less than this run is expected to cost. It may be refused.
    </p>
  );
}
