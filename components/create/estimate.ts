import { formatSeconds, formatUsd } from '../generation/format';

/** What one picture should take and cost, from own history or the model's page. */
export interface Forecast {
  readonly seconds: number;
  readonly usd: number;
}

/** An estimate reads like one: cents, and a tenth of a cent only where cents say too little. */
export const estimateUsd = (usd: number): string => formatUsd(Number(usd.toFixed(usd < 0.1 ? 3 : 2)));

/** "about $0.34 · 49 s", or what the sandbox costs. Pictures of a run are made side by side. */
export function estimateText(forecast: Forecast, count: number, provider: 'segmind' | 'sandbox'): string {
  const price = provider === 'sandbox' ? 'free in the sandbox' : `about ${estimateUsd(count * forecast.usd)}`;
  return `${price} · ${formatSeconds(forecast.seconds)}`;
}
