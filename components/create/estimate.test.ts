import { expect, it } from 'vitest';
import { estimateText } from './estimate';

it('counts every picture of the run, and never claims real money in the sandbox', () => {
  expect(estimateText({ usd: 0.172, seconds: 48.88 }, 1, 'segmind')).toBe('about $0.17 · 49 s');
  expect(estimateText({ usd: 0.172, seconds: 48.88 }, 4, 'segmind')).toBe('about $0.69 · 49 s');
  expect(estimateText({ usd: 0.172, seconds: 4.2 }, 4, 'sandbox')).toBe('about $0.69 play money · 4.2 s');
});
