import type { PlanEstimate } from '@/lib/generation/comparison-view';

/** Why a sum is asked about first: it is above the person's limit, or more than the page has told. */
export type Doubt = 'limit' | 'untold';

/** `shown` is what the page says, which may be about the plan before; `limit` in US dollars. */
export function doubtOf(
  { toPay, usd }: PlanEstimate,
  shown: PlanEstimate | undefined,
  limit: number,
): Doubt | undefined {
  if (toPay === 0) return undefined;
  if (usd > limit) return 'limit';
  return usd > (shown?.usd ?? 0) ? 'untold' : undefined;
}
