import { expect, test } from 'vitest';
import { estimateUsd, formatBalance, formatUsd } from './money';

test.each([
  [0, '$0.00'],
  [0.172, '$0.172'],
  [0.0329, '$0.0329'],
  [0.03294, '$0.0329'],
  [12.5, '$12.50'],
  [1234567.891, '$1,234,567.891'],
  [-0.172, '−$0.172'],
])('formatUsd(%d) is %s', (usd, text) => expect(formatUsd(usd)).toBe(text));

test('a balance is never rounded up', () => {
  expect(formatBalance(12.349)).toBe('$12.34');
  expect(formatBalance(0.0099)).toBe('$0.00');
  expect(formatBalance(0.29)).toBe('$0.29');
});

test('estimates in cents, finer only below ten of them', () => {
  expect(estimateUsd(0.172)).toBe('$0.17');
  expect(estimateUsd(0.033)).toBe('$0.033');
  expect(estimateUsd(1.376)).toBe('$1.38');
});
