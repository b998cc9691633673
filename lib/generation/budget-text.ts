import { estimateUsd, formatBalance, formatUsd } from './money';

/** A limit that holds for somebody, and what is spent of it. US dollars. */
interface Spent {
  readonly of: 'person' | 'studio';
  readonly period: 'day' | 'month';
  readonly limit: number;
  readonly spent: number;
}

/** "$0.12 of your $5.00 for today is left". */
export function leftText({ of, period, limit, spent }: Spent): string {
  const whose = of === 'person' ? 'your' : 'the studio’s';
  const left = formatBalance(Math.max(0, limit - spent));
  return `${left} of ${whose} ${formatUsd(limit)} for ${period === 'day' ? 'today' : 'this month'} is left`;
}

/** Why something of this price is refused. `left` is what is left. */
export const overBudgetText = (usd: number, provider: 'segmind' | 'sandbox', left: string): string =>
  `This would cost about ${estimateUsd(usd)}${provider === 'sandbox' ? ' play money' : ''}; ${left}.`;
