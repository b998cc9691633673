import 'server-only';
import type { Balance } from '@/components/shell/balance';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { leftText } from '@/lib/generation/budget-text';
import { models } from '@/lib/models/catalog';

type Reading = Pick<Balance, 'usd' | 'at' | 'problem'>;

/** Worth a warning: under a dollar, or not enough for five of the cheapest picture. */
async function told(studio: OwnStudio, { usd, at, problem }: Reading): Promise<Balance> {
  const { provider } = studio;
  const cheapest = Math.min(...models.map((model) => model.price.usd));
  const [tightest] = await studio.store.budgets.allowances({ provider, at: Date.now() });
  return {
    usd,
    at,
    problem,
    provider,
    low: usd !== null && usd < Math.max(1, 5 * cheapest),
    budget: tightest ? { left: tightest.limit - tightest.spent, text: leftText(tightest) } : null,
  };
}

/** The latest known balance. Never waits for the provider: the runner reads it in the background. */
export const readBalance = (studio: OwnStudio): Promise<Balance> => told(studio, studio.runner.balance());

/** The balance as the provider tells it now; free of charge, but a request. */
export const readFreshBalance = async (studio: OwnStudio): Promise<Balance> =>
  told(studio, await studio.runner.freshBalance());
