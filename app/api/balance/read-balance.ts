import 'server-only';
import type { Balance } from '@/components/shell/balance';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { models } from '@/lib/models/catalog';

type Reading = Pick<Balance, 'usd' | 'at' | 'problem'>;

/** Worth a warning: under a dollar, or not enough for five of the cheapest picture. */
function told(studio: OwnStudio, { usd, at, problem }: Reading): Balance {
  const cheapest = Math.min(...models.map((model) => model.price.usd));
  return {
    usd,
    at,
    problem,
    provider: studio.provider,
    low: usd !== null && usd < Math.max(1, 5 * cheapest),
  };
}

/** The latest known balance. Never waits for the provider: the runner reads it in the background. */
export const readBalance = (studio: OwnStudio): Balance => told(studio, studio.runner.balance());

/** The balance as the provider tells it now; free of charge, but a request. */
export const readFreshBalance = async (studio: OwnStudio): Promise<Balance> =>
  told(studio, await studio.runner.freshBalance());
