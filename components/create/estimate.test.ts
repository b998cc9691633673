import { expect, it } from 'vitest';
import { estimateUsd } from '@/lib/generation/money';
import { estimateText } from './estimate';

it('estimates in cents, finer only below ten of them', () => {
  expect(estimateUsd(0.172)).toBe('$0.17');
  expect(estimateUsd(0.033)).toBe('$0.033');
  expect(estimateUsd(1.376)).toBe('$1.38');
});

it('counts every picture of the run, and never claims real money in the sandbox', () => {
  expect(estimateText({ usd: 0.172, seconds: 48.88 }, 1, 'segmind')).toBe('about $0.17 · 49 s');
  expect(estimateText({ usd: 0.172, seconds: 48.88 }, 4, 'segmind')).toBe('about $0.69 · 49 s');
  expect(estimateText({ usd: 0.172, seconds: 4.2 }, 4, 'sandbox')).toBe('about $0.69 play money · 4.2 s');
});
