import { estimateUsd } from '@/lib/generation/money';
import { formatSeconds } from '../generation/format';

/** What one picture should take and cost, from own history or the model's page. */
export interface Forecast {
  readonly seconds: number;
  readonly usd: number;
}

/** "about $0.34 · 49 s"; the sandbox asks the same price in money that is none. Pictures of a run are made side by side. */
export function estimateText(forecast: Forecast, count: number, provider: 'segmind' | 'sandbox'): string {
  const money = provider === 'sandbox' ? ' play money' : '';
  return `about ${estimateUsd(count * forecast.usd)}${money} · ${formatSeconds(forecast.seconds)}`;
}
