import 'server-only';
import type { Balance } from '@/components/shell/balance';
import { models } from '@/lib/models/catalog';
import { studio } from '@/lib/studio';

/**
 * The latest known balance, and whether it is worth a warning: under a dollar, or not enough for five of the cheapest
 * picture. Never waits for the provider: the runner reads it in the background.
 */
export function readBalance(): Balance {
  const { runner, provider } = studio();
  const { usd, at, problem } = runner.balance();
  const cheapest = Math.min(...models.map((model) => model.price.usd));
  return { usd, at, problem, provider, low: usd !== null && usd < Math.max(1, 5 * cheapest) };
}
