import { expect, test } from 'vitest';
import { priceText } from './price-text';

test.each([
  [0.01, 0.05, 'a fifth of the price'],
  [0.05, 0.1, 'half the price'],
  [0.04, 0.1, 'two fifths of the price'],
  [0.075, 0.1, 'three quarters of the price'],
  [0.004, 0.1, '1/25 of the price'],
  [0.2, 0.1, 'twice the price'],
  [0.15, 0.1, '1.5 times the price'],
  [0.12, 0.1, '1.2 times the price'],
  [1.23, 0.1, '12 times the price'],
])('%d beside %d', (usd, than, text) => expect(priceText(usd, than)).toBe(text));

test('nothing is said of what is free, nor of about the same', () => {
  expect(priceText(0.1, 0.104)).toBeUndefined();
  expect(priceText(0.1, 0)).toBeUndefined();
  expect(priceText(0, 0.1)).toBeUndefined();
});
