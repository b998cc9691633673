'use client';

import { overBudgetText } from '@/lib/generation/budget-text';
import { formatBalance } from '@/lib/generation/money';
import type { Balance } from '../shell/balance';
import { useBalance } from '../shell/use-balance';

/** Says when the budget or the balance will not do. */
export function BalanceWarning({ initial, estimateUsd }: { initial: Balance; estimateUsd: number }) {
  const { usd, provider, budget } = useBalance(initial);
  const text =
    budget && isOver(budget, estimateUsd)
      ? overBudgetText(estimateUsd, provider, budget.text)
      : // Estimates are averages and the provider decides.
        usd !== null && usd < estimateUsd
        ? `Your balance is ${formatBalance(usd)}, less than this run is expected to cost. It may be refused.`
        : undefined;
  return text ? (
    <p role="status" className="mb-2 text-xs text-pretty text-caution">
      {text}
    </p>
  ) : null;
}

/** Whether something of this price would be refused, as far as the page knows: the studio looks again when it is asked for. */
export function useOverBudget(initial: Balance, estimateUsd: number): boolean {
  const { budget } = useBalance(initial);
  return budget !== null && isOver(budget, estimateUsd);
}

const isOver = ({ left }: { readonly left: number }, usd: number): boolean => usd > 0 && usd > left + 1e-9;
