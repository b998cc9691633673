import 'server-only';
import { estimateUsd } from '@/components/create/estimate';
import { studio } from '@/lib/studio';

/** "about $0.17": what pictures of a model are expected to cost together. */
export async function costOf(model: string, pictures = 1): Promise<string> {
  const { runner, provider } = studio();
  const { usd } = await runner.forecast(model);
  return `about ${estimateUsd(usd * pictures)}${provider === 'sandbox' ? ' play money' : ''}`;
}
