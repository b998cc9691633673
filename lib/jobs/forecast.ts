import type { Runner } from './contract';
import type { Work } from './work';

const sample = 20;
const enough = 3;
/** The sandbox draws in a tenth of the time the model would take. */
const sandboxSpeed = 0.1;

/** Seconds and US dollars to expect: from own history where there is enough of it, else from the model's spec. */
export async function forecast(
  { store, provider, findModel }: Pick<Work, 'store' | 'provider' | 'findModel'>,
  model: string,
): ReturnType<Runner['forecast']> {
  const history = await store.generations.history({ provider, model, sample });
  const spec = findModel(model);
  const seconds = (spec?.latency.seconds ?? 0) * (provider === 'sandbox' ? sandboxSpeed : 1);
  const usd = spec?.price.usd ?? 0;
  if (history.count < enough || history.medianSeconds === null) return { seconds, usd, source: 'spec' };
  return { seconds: history.medianSeconds, usd: history.meanUsd ?? usd, source: 'history' };
}
