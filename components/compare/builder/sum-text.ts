import type { PlanEstimate } from '@/lib/generation/comparison-view';
import { estimateUsd } from '@/lib/generation/money';
import { formatSeconds } from '../../generation/format';

export const imagesText = (count: number): string =>
  `${count.toLocaleString('en')} ${count === 1 ? 'image' : 'images'}`;

/** "about $0.21 · 2 images · about 49 s"; the sandbox asks the same price in money that is none. */
export function sumText(
  { usd, toPay, existing, seconds }: PlanEstimate,
  provider: 'segmind' | 'sandbox',
): string {
  if (toPay === 0) return existing > 0 ? 'Nothing to pay' : 'Nothing can be made';
  const money = `about ${estimateUsd(usd)}${provider === 'sandbox' ? ' play money' : ''}`;
  return `${money} · ${imagesText(toPay)} · about ${formatSeconds(Math.ceil(seconds))}`;
}

/** What is not paid for again. */
export function existingText({ existing, toPay }: PlanEstimate): string | undefined {
  if (existing === 0) return undefined;
  const count = toPay === 0 ? `All ${imagesText(existing)}` : `${imagesText(existing)} more`;
  if (existing === 1)
    return `${toPay === 0 ? 'This image' : '1 image more'} exists already and is not paid again.`;
  return `${count} exist already and are not paid again.`;
}
