import { estimateUsd } from '@/lib/generation/money';
import 'server-only';
import type { OwnStudio } from '@/lib/entry/own-studio';

/** "about $0.17": what pictures of a model are expected to cost together. */
export async function costOf({ runner, provider }: OwnStudio, model: string, pictures = 1): Promise<string> {
  const { usd } = await runner.forecast(model);
  return `about ${estimateUsd(usd * pictures)}${provider === 'sandbox' ? ' play money' : ''}`;
}
