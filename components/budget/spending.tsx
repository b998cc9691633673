import { formatUsd } from '@/lib/generation/money';
import type { BudgetView } from './budget-view';

const words = { day: 'Today', month: 'This month' } as const;

/** What is spent, of what may be. */
export function Spending({ spent, limits }: Pick<BudgetView, 'spent' | 'limits'>) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm tabular-nums">
      {(['day', 'month'] as const).map((period) => {
        const limit = limits[period];
        return (
          <div key={period} className="contents">
            <dt className="text-muted">{words[period]}</dt>
            <dd className={limit !== null && spent[period] >= limit ? 'text-caution' : ''}>
              {formatUsd(spent[period])}
              {limit === null ? ', no limit' : ` of ${formatUsd(limit)}`}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
